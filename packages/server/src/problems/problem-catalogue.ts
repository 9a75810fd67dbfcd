import { documentProblems } from "./catalogue/document-problems.ts";
import { officeProblems } from "./catalogue/office-problems.ts";
import { personProblems } from "./catalogue/person-problems.ts";
import { procedureProblems } from "./catalogue/procedure-problems.ts";
import { requestProblems } from "./catalogue/request-problems.ts";
import type { KnownProblem } from "./known-problem.ts";

/** Everything for which the server itself turns a request down, with its sentence. What a case refuses comes from `@alur/run`. */
export const problemCatalogue = {
  ...requestProblems,
  ...personProblems,
  ...officeProblems,
  ...procedureProblems,
  ...documentProblems,
} as const satisfies Record<string, KnownProblem>;

/** The closed list of the server's own problems. */
export type ProblemCode = keyof typeof problemCatalogue;
