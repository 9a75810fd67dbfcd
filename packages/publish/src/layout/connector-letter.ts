import { millimetresPerPoint } from "../text/font-metrics.ts";

/** Type size of the letter in a connector that is so high. */
export function letterSizePt(height: number): number {
  return Math.min(7, (height / millimetresPerPoint) * 0.5);
}

/** From the middle of a connector down to its letter's baseline, as a part of the type size: the pentagon is fuller above. */
export const letterDrop = 0.24;
