import { millimetresPerPoint, typefaces, type Typeface } from "../text/font-metrics.ts";
import type { LineSize, TypeSize } from "./layout.ts";

/** How much smaller than usual a crowded table is drawn. */
export interface Scale {
  type: number;
  symbols: number;
  /** Performers' names are written upwards in narrow columns. */
  rotated: boolean;
}

/** From roomy to crowded: first the names turn, then symbols shrink, then the text. */
const steps: readonly Scale[] = [
  { type: 1, symbols: 1, rotated: false },
  { type: 1, symbols: 1, rotated: true },
  { type: 1, symbols: 0.85, rotated: true },
  { type: 1, symbols: 0.72, rotated: true },
  { type: 0.92, symbols: 0.62, rotated: true },
  { type: 0.85, symbols: 0.54, rotated: true },
  { type: 0.78, symbols: 0.47, rotated: true },
  { type: 0.7, symbols: 0.41, rotated: true },
  { type: 0.7, symbols: 0.37, rotated: true },
  { type: 0.65, symbols: 0.37, rotated: true },
];

/** Ever smaller scales; beyond the last sensible one everything shrinks by a tenth at a time, so that any table fits in the end. */
export function* scales(): Generator<Scale> {
  yield* steps;
  const last = steps.at(-1) ?? { type: 1, symbols: 1, rotated: true };
  for (let factor = 0.9; factor > 0.005; factor *= 0.9) {
    yield { type: last.type * factor, symbols: last.symbols * factor, rotated: true };
  }
}

export function typeSize(fontSizePt: number, scale: Pick<Scale, "type">, typeface: Typeface): TypeSize {
  const sizePt = inHalfPoints(fontSizePt * scale.type);
  const { regular, bold } = typefaces[typeface];
  return { sizePt, pitch: sizePt * 1.15 * millimetresPerPoint, padding: 1.3 * scale.type, regular, bold };
}

/** Word knows letters by half points only, and must break the same lines. Tinier ones are for tables that nobody could read in any case. */
function inHalfPoints(sizePt: number): number {
  return sizePt < 2 ? sizePt : Math.floor(2 * sizePt + 1e-9) / 2;
}

/** Height of so many lines, from the top of the first to the bottom of the last. */
export function linesHeight(count: number, type: LineSize): number {
  return count === 0 ? 0 : (count - 1) * type.pitch + type.sizePt * millimetresPerPoint;
}
