import { DatabaseError } from "pg";
import { problem } from "../problems/request-problem.ts";

const UNIQUE_VIOLATION = "23505";

/** Says that a name is taken where the database refuses it: it alone sees two administrators who choose the same at once. */
export async function refuseTakenName<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (cause) {
    if (cause instanceof DatabaseError && cause.code === UNIQUE_VIOLATION) throw problem("name-taken");
    throw cause;
  }
}
