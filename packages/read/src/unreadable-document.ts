import type { Message } from "@alur/model";

/** Thrown when a file is not what it claims to be. What is merely strange in a readable document is a diagnostic instead. */
export class UnreadableDocument extends Error {
  /** What the person who brought the file should know and do. */
  readonly problem: Message;

  constructor(problem: Message, options?: ErrorOptions) {
    super(problem.id, options);
    this.name = "UnreadableDocument";
    this.problem = problem;
  }
}
