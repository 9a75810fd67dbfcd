import type { Layout } from "../layout/layout.ts";
import { renderSvg } from "../svg/render-svg.ts";
import { millimetresPerPoint, textWidth } from "../text/font-metrics.ts";
import { readDrawnPage, type DrawnPage } from "./drawn-page.ts";
import { measureQuality, type Quality } from "./quality.ts";

/** The pages of a layout as they are emitted, read back. */
export function drawnPages(layout: Layout): DrawnPage[] {
  return layout.pages.map((_, page) => readBack(renderSvg(layout, page)));
}

export function readBack(svg: string): DrawnPage {
  return readDrawnPage(svg, (text, size, bold) =>
    textWidth(text, size / millimetresPerPoint, bold ? "bold" : "regular"),
  );
}

/** Counts the faults of a layout on its emitted SVG. */
export function qualityOf(layout: Layout): Quality {
  return measureQuality(drawnPages(layout));
}
