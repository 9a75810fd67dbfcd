import type { components } from "./api.generated.ts";

/** Why Alur did not do something: `type` and `code` for programs, `title` for people. */
export type Problem = components["schemas"]["Problem"];

/** The same as an error. */
export class AlurProblem extends Error {
  override readonly name = "AlurProblem";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super([problem.title, problem.detail].filter(Boolean).join(" "));
    this.problem = problem;
  }
}

/** What Alur answered. Throws `AlurProblem` where it did not do what was asked. */
export async function unwrap<Data>(
  asked: Promise<{ data?: Data; error?: Problem; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, error, response } = await asked;
  if (error !== undefined) throw new AlurProblem(error);
  if (data === undefined || data === null) throw new TypeError(`Alur answered ${response.status} without a body.`);
  return data;
}
