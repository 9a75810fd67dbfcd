import { problemSchema, type ProblemAnswer } from "@alur/server/api";

/** The server said no: its code for the program, its sentence for the person. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly status: number;
  readonly answer: ProblemAnswer;

  constructor(status: number, answer: ProblemAnswer) {
    super(answer.message.id);
    this.status = status;
    this.answer = answer;
  }
}

/** No answer came: the line is down or the server is away. Whatever was sent may or may not have arrived, so it is sent again with the same command id. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
}

/** Whether the person has to sign in (again). */
export function isSignedOut(error: unknown): boolean {
  return error instanceof RequestProblem && error.answer.code === "not-signed-in";
}

const unexplained: ProblemAnswer = {
  code: "unexplained",
  message: {
    id: "Server tidak dapat memenuhi permintaan ini. Coba lagi; bila terulang, beri tahu administrator.",
    en: "The server could not do this. Try again; if it happens again, tell the administrator.",
  },
};

/** Reads the server's answer to a request that failed. An answer without our form (a proxy's page, say) becomes a sentence of ours. */
export async function readProblem(response: Response): Promise<RequestProblem> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = problemSchema.safeParse(body);
  return new RequestProblem(response.status, parsed.success ? parsed.data : unexplained);
}
