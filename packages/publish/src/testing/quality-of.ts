import type { Layout } from "../layout/layout.ts";
import { renderSvg } from "../svg/render-svg.ts";
import { millimetresPerPoint, textWidth, typefaces, type Typeface } from "../text/font-metrics.ts";
import { readDrawnPage, type DrawnPage } from "./drawn-page.ts";
import { measureQuality, type Quality } from "./quality.ts";

/** An emitted SVG, read back. */
export function readBack(svg: string, typeface: Typeface = "serif"): DrawnPage {
  return readDrawnPage(svg, (text, size, bold) =>
    textWidth(text, size / millimetresPerPoint, typefaces[typeface][bold ? "bold" : "regular"]),
  );
}

/** Counts the faults of a layout on its emitted SVG. */
export function qualityOf(layout: Layout): Quality {
  return measureQuality(layout.pages.map((_, page) => readBack(renderSvg(layout, page), layout.typeface)));
}
