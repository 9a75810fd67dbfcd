import type { Message } from "@alur/model";
import type { ProblemAnswer } from "../api/index.ts";
import { problemCatalogue, type ProblemCode } from "./problem-catalogue.ts";

/** A request that is turned down with a sentence for the person who sent it. Whoever throws it has changed nothing. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly status: number;
  readonly answer: ProblemAnswer;

  constructor(status: number, answer: ProblemAnswer) {
    super(answer.code);
    this.status = status;
    this.answer = answer;
  }
}

/** One of the server's own problems, with what stands in the way where there are several things. */
export function problem(code: ProblemCode, details?: Message[]): RequestProblem {
  const { status, message } = problemCatalogue[code];
  return new RequestProblem(status, details ? { code, message, details } : { code, message });
}
