import type { Place, Watermark } from "../layout/layout.ts";
import { pictureTypes, type Picture } from "../picture/picture.ts";
import { millimetresPerPoint } from "../text/font-metrics.ts";
import { base64 } from "./base64.ts";
import { mm, xml } from "./xml.ts";

/** The grey of a watermark: seen at a glance, and read through without effort. */
export const watermarkInk = "#e6e6e6";
/** From the middle of capitals down to their baseline, as a part of the type size. */
export const halfCapital = 0.33;

/** A word across the page, behind everything else. */
export function watermarkMark({ text, x, y, sizePt, degrees }: Watermark): string {
  const size = sizePt * millimetresPerPoint;
  const at = `x="${mm(x)}" y="${mm(y + halfCapital * size)}" transform="rotate(${-degrees} ${mm(x)} ${mm(y)})"`;
  return `<text class="alur-watermark" aria-hidden="true" ${at} font-size="${mm(size)}" font-weight="700" text-anchor="middle" fill="${watermarkInk}">${xml(text)}</text>`;
}

/** The emblem, carried inside the SVG itself. */
export function pictureMark({ kind, bytes }: Picture, { x, y, w, h }: Place): string {
  const place = `x="${mm(x)}" y="${mm(y)}" width="${mm(w)}" height="${mm(h)}"`;
  return `<image ${place} href="data:${pictureTypes[kind]};base64,${base64(bytes)}"/>`;
}
