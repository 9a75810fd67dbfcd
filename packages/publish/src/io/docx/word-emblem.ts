import { HorizontalPositionRelativeFrom, ImageRun, VerticalPositionRelativeFrom, type IFloating } from "docx";
import type { Place } from "../../layout/layout.ts";
import type { Picture } from "../../picture/picture.ts";
import { emus, pixels } from "./word-measures.ts";

/** The emblem as it is, and as a picture of dots where it is drawn: LibreOffice and Word before 2016 show no SVG. */
export interface WordEmblem {
  picture: Picture;
  painted: Uint8Array;
}

/** The office's emblem at its place on the page. */
export function wordEmblem(
  { picture: { kind, bytes }, painted }: WordEmblem,
  { x, y, w, h }: Place,
  id: number,
): ImageRun {
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
  if (kind === "svg") return new ImageRun({ ...look, type: "svg", fallback: { type: "png", data: painted } });
  return new ImageRun({ ...look, type: kind });
}
