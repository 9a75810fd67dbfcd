import { HorizontalPositionRelativeFrom, ImageRun, VerticalPositionRelativeFrom, type IFloating } from "docx";
import type { Place } from "../../layout/layout.ts";
import type { Picture } from "../../picture/picture.ts";
import { emus, pixels } from "./word-measures.ts";

/** A picture of one clear dot: what Word before 2016 shows of an emblem in SVG. */
const dot = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

/** The office's emblem at its place on the page. */
export function wordEmblem({ kind, bytes }: Picture, { x, y, w, h }: Place, id: number): ImageRun {
  const floating: IFloating = {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emus(x) },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emus(y) },
    allowOverlap: true,
    layoutInCell: false,
  };
  const look = {
    data: bytes,
    transformation: { width: pixels(w), height: pixels(h) },
    floating,
    altText: { id: String(id), name: "Lambang", description: "Lambang instansi" },
  };
  if (kind === "svg") return new ImageRun({ ...look, type: "svg", fallback: { type: "png", data: dot } });
  return new ImageRun({ ...look, type: kind });
}
