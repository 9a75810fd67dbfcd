export type { components, operations, paths } from "./api.generated.ts";
export { openAlur, type AlurClient, type Connection } from "./open-alur.ts";
export { unwrap, AlurProblem, type Problem } from "./unwrap.ts";
