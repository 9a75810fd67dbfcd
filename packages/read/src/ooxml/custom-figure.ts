import type { Element } from "@xmldom/xmldom";
import { boxOf } from "../drawing/geometry.ts";
import { kindOf } from "../drawing/symbols.ts";
import type { Share } from "./frame.ts";
import type { PresetFigure } from "./preset-figures.ts";
import { attributeOf, childAt, childrenOf, numberOf } from "./read-xml.ts";

/** A figure that a file draws itself, point by point. One that is open is a line. */
export interface CustomFigure extends PresetFigure {
  closed: boolean;
}

/** Reads the first path of a `custGeom`. Undefined where its points are reckoned from one another, as those of a figure that somebody bent by hand. */
export function customFigure(geometry: Element | undefined): CustomFigure | undefined {
  const path = childAt(geometry, "pathLst", "path");
  const [width, height] = [numberOf(path, "w"), numberOf(path, "h")];
  const steps = childrenOf(path);
  const outline = steps.flatMap((step): Share[] => {
    const end = childrenOf(step, "pt").at(-1);
    const [x, y] = [Number(attributeOf(end, "x")), Number(attributeOf(end, "y"))];
    if (!end || !Number.isFinite(x) || !Number.isFinite(y)) return [];
    return [[width > 0 ? x / width : 0, height > 0 ? y / height : 0]];
  });
  const [first, last] = [outline[0], outline.at(-1)];
  if (!first || !last || outline.length < 2) return undefined;
  const meets = outline.length > 3 && Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.01;
  const closed = meets || steps.some(({ localName }) => localName === "close");
  const points = outline.map(([across, down]) => ({ x: 100 * across, y: 100 * down }));
  return { kind: kindOf(points, boxOf(points)), outline, closed };
}
