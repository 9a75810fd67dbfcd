export { readDrawnPage, type DrawnPage } from "./drawn-page.ts";
export { faultNames, measureQuality, noFaults, type Quality } from "./quality.ts";
export { randomSop, type SopLimits } from "./random-sop.ts";
