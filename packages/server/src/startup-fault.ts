/** Alur cannot be started like this, and the person who starts it has to do something about it. The message is a sentence that says what. */
export class StartupFault extends Error {
  override readonly name = "StartupFault";
}
