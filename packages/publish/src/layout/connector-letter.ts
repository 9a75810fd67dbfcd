import { millimetresPerPoint } from "../text/font-metrics.ts";

/** Type size of the letter in a connector that is so high. */
export function letterSizePt(height: number): number {
  return Math.min(7, (height / millimetresPerPoint) * 0.58);
}

/** From the middle of a connector down to its letter's baseline, as a part of the type size: the pentagon is fuller above. */
export const letterDrop = 0.24;

/** A, B, … Z, AA, AB, …: the letter of the first, second, … broken arrow. */
export function letterAt(place: number): string {
  let letter = "";
  for (let rest = place; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letter = String.fromCharCode(65 + (rest % 26)) + letter;
  return letter;
}
