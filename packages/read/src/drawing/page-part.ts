import type { PagePart } from "../text/page-content.ts";
import type { Box, PageDrawing } from "./page-drawing.ts";

/** Where a box lies on the page as the file has it, even where the page was turned to be read. */
export function pagePart({ left, right, top, bottom }: Box, { width, height, turned = 0 }: PageDrawing): PagePart {
  let part = { left: left / width, right: right / width, top: top / height, bottom: bottom / height };
  for (let quarter = 0; quarter < turned; quarter++)
    part = { left: part.top, right: part.bottom, top: 1 - part.right, bottom: 1 - part.left };
  return part;
}
