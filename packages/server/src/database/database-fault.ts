/**
 * The database cannot be used, and a person has to do something about it. The message is a sentence for the office's
 * administrator and says what to do; `cause` holds what the computer said.
 */
export class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";
}

/** Tells the person who started Alur, in Indonesian, what the database is doing or needs. */
export type Say = (message: string) => void;
