import type { Message } from "@alur/model";

/** A reason for which the server turns a request down. */
export interface KnownProblem {
  /** The HTTP status with which it is answered. */
  status: number;
  message: Message;
}
