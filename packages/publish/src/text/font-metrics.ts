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
  /** Movement of a pair, in font units, by `first * 65536 + second`. */
  kerning: Map<number, number>;
}

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
  const kerning = new Map<number, number>();
  for (const [value, pairs] of Object.entries(packed.kerning)) {
    for (let i = 0; i < pairs.length; i += 2) {
      kerning.set(pairs.charCodeAt(i) * 65536 + pairs.charCodeAt(i + 1), Number(value));
    }
  }
  return { widths, kerning };
}

/** Whether the paper's fonts can print this character (a UTF-16 code). */
export function hasGlyph(code: number): boolean {
  return (metrics.serif.widths[code] ?? -1) >= 0;
}

/** Width of a text in millimetres at the given size in points, kerned as browsers and Typst kern, without ligatures. */
export function textWidth(text: string, sizePt: number, face: Face = "serif"): number {
  const { widths, kerning } = metrics[face];
  let units = 0;
  let previous = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const width = widths[code] ?? -1;
    units += width < 0 ? missingWidth : width;
    if (previous >= 0) units += kerning.get(previous * 65536 + code) ?? 0;
    previous = code;
  }
  return (units / unitsPerEm) * sizePt * millimetresPerPoint;
}

/** One typographic point in millimetres. */
export const millimetresPerPoint = 25.4 / 72;
