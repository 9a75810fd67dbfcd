/** A backup cannot be made or restored, and a person has to do something about it. The message is a sentence for the office's administrator. */
export class BackupFault extends Error {
  override readonly name = "BackupFault";
}
