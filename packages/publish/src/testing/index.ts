export { faultNames, noFaults, type Quality } from "./quality.ts";
export { drawnPages, qualityOf, readBack } from "./quality-of.ts";
export { randomSop, type SopLimits } from "./random-sop.ts";
