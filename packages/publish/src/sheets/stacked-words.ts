import type { PageText, TypeSize } from "../layout/layout.ts";
import { millimetresPerPoint, type Face } from "../text/font-metrics.ts";
import { printable } from "../text/printable.ts";
import { wrap } from "../text/wrap.ts";

/** A paragraph of a cover, centred, with the room that it keeps above itself in millimetres. */
export interface StackedWords {
  text: string;
  sizePt: number;
  bold: boolean;
  above: number;
  heading?: boolean;
}

/** Paragraphs one below the other about a middle line, and how far down they reach. Empty ones take no room. */
export function stackWords(
  paragraphs: readonly StackedWords[],
  faces: Pick<TypeSize, "regular" | "bold">,
  { x, y, width }: { x: number; y: number; width: number },
): { texts: PageText[]; bottom: number } {
  let bottom = y;
  const texts = paragraphs.flatMap(({ text, sizePt, bold, above, heading }) => {
    const face: Face = bold ? faces.bold : faces.regular;
    const lines = wrap(printable(text), width, sizePt, face);
    if (lines.length === 0) return [];
    const pitch = 1.2 * sizePt * millimetresPerPoint;
    const first = bottom + above + 0.9 * sizePt * millimetresPerPoint;
    bottom += above + lines.length * pitch;
    return lines.map((line, i): PageText => ({
      role: heading ? "title" : "words",
      text: line,
      x,
      y: first + i * pitch,
      sizePt,
      anchor: "middle",
      bold,
    }));
  });
  return { texts, bottom };
}
