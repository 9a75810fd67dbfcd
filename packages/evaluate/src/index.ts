export type * from "./measure.ts";
export { measures } from "./measures.ts";
export { stepTime, type StepTime, type StepTimeVerdict } from "./measures/step-time.ts";
