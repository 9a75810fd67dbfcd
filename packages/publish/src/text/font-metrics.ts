import { faces as arimo } from "./arimo.generated.ts";
import { faces as tinos, unitsPerEm } from "./tinos.generated.ts";

/** The families in which the paper can be set: `serif` is Tinos, as wide as Times New Roman; `sans` is Arimo, as wide as Arial. */
export const typefaces = {
  serif: { name: "Tinos", regular: "serif", bold: "serifBold" },
  sans: { name: "Arimo", regular: "sans", bold: "sansBold" },
} as const;
export type Typeface = keyof typeof typefaces;

/** One font file. Both families hold the same characters. */
export type Face = (typeof typefaces)[Typeface]["regular" | "bold"];

interface FaceMetrics {
  /** Advance width by character code, in font units; -1 where the font has no such character. */
  widths: Int16Array;
  kerning: Kerning;
}

/** Movement of a pair, in font units: in a table where both are below `plainCodes`, as most are; else by `first * 65536 + second`. */
interface Kerning {
  plain: Int16Array;
  others: Map<number, number>;
}

const plainCodes = 128;

/** The width that a character outside the table is given, in font units: that of □, which is printed in its place. */
export const missingWidth = 1237;

const metrics: Record<Face, FaceMetrics> = {
  serif: unpack(tinos.regular),
  serifBold: unpack(tinos.bold),
  sans: unpack(arimo.regular),
  sansBold: unpack(arimo.bold),
};

function unpack(packed: { widths: string; kerning: Record<string, string> }): FaceMetrics {
  const widths = new Int16Array(65536).fill(-1);
  for (const run of packed.widths.split(";")) {
    const [start = "", list = ""] = run.split(":");
    let code = parseInt(start, 36);
    for (const item of list.split(",")) {
      const [width = "", count = "1"] = item.split("*");
      widths.fill(parseInt(width, 36), code, (code += parseInt(count, 36)));
    }
  }
  const kerning: Kerning = { plain: new Int16Array(plainCodes * plainCodes), others: new Map() };
  for (const [value, pairs] of Object.entries(packed.kerning)) {
    for (let i = 0; i < pairs.length; i += 2) {
      const [before, after] = [pairs.charCodeAt(i), pairs.charCodeAt(i + 1)];
      if (before < plainCodes && after < plainCodes) kerning.plain[before * plainCodes + after] = Number(value);
      else kerning.others.set(before * 65536 + after, Number(value));
    }
  }
  return { widths, kerning };
}

/** Whether the paper's fonts can print this character (a UTF-16 code). */
export function hasGlyph(code: number): boolean {
  return (metrics.serif.widths[code] ?? -1) >= 0;
}

/** Width of a text in font units, kerned as browsers and Typst kern, without ligatures. Whole numbers: a text measured piece by piece is exactly as wide as the whole. */
export function textUnits(text: string, face: Face): number {
  const { widths, kerning } = metrics[face];
  let units = 0;
  let previous = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const width = widths[code] ?? -1;
    units += width < 0 ? missingWidth : width;
    if (previous >= 0) units += kernOf(kerning, previous, code);
    previous = code;
  }
  return units;
}

/** How much nearer (or farther) two characters stand beside each other, in font units. */
export function kernUnits(before: number, after: number, face: Face): number {
  return kernOf(metrics[face].kerning, before, after);
}

function kernOf({ plain, others }: Kerning, before: number, after: number): number {
  return before < plainCodes && after < plainCodes
    ? (plain[before * plainCodes + after] ?? 0)
    : (others.get(before * 65536 + after) ?? 0);
}

/** Millimetres that so many font units take at a size in points. */
export function unitsWidth(units: number, sizePt: number): number {
  return (units / unitsPerEm) * sizePt * millimetresPerPoint;
}

/** Width of a text in millimetres at the given size in points. */
export function textWidth(text: string, sizePt: number, face: Face = "serif"): number {
  return unitsWidth(textUnits(text, face), sizePt);
}

/** One typographic point in millimetres. */
export const millimetresPerPoint = 25.4 / 72;
