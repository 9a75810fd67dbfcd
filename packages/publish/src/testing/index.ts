export { faultNames, noFaults, type Quality } from "./quality.ts";
export { qualityOf } from "./quality-of.ts";
export { randomSop, type SopLimits } from "./random-sop.ts";
