export { drawingAlone } from "./drawing-alone.ts";
export { fall, rise, type DrawnArrow, type DrawnPage, type DrawnSymbol } from "./drawn-page.ts";
export { cross, lengthInside, segments, sharedLength, type Segment } from "./plane.ts";
export type { Point } from "../routing/symbol-shape.ts";
export { faultNames, measureQuality, noFaults, type FaultName, type Quality } from "./quality.ts";
export { qualityOf } from "./quality-of.ts";
export { randomSop, type SopLimits } from "./random-sop.ts";
export { spoilers } from "./spoil.ts";
