import type { Box, Point } from "../drawing/page-drawing.ts";
import { childAt, attributeOf, numberOf } from "./read-xml.ts";
import type { Element } from "@xmldom/xmldom";

/** Office programs measure in parts of a point. */
export const EMU_PER_POINT = 12_700;

/** Where a drawn thing stands before it is mirrored and turned about its middle. */
export interface Frame {
  box: Box;
  mirroredAcross: boolean;
  mirroredDown: boolean;
  /** Degrees, clockwise. */
  turn: number;
}

/** A place within a frame: 0 at its left and upper edge, 1 at its right and lower one. */
export type Share = readonly [across: number, down: number];

/** How a thing is mirrored and turned, by its `xfrm`. */
export function frameWith(box: Box, xfrm: Element | undefined): Frame {
  return {
    box,
    mirroredAcross: isOn(attributeOf(xfrm, "flipH")),
    mirroredDown: isOn(attributeOf(xfrm, "flipV")),
    turn: (((numberOf(xfrm, "rot") / 60_000) % 360) + 360) % 360,
  };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The box that an `xfrm` itself names. */
export function boxOfXfrm(xfrm: Element | undefined, offset = "off", extent = "ext"): Box | undefined {
  const [off, ext] = [childAt(xfrm, offset), childAt(xfrm, extent)];
  if (!off || !ext) return undefined;
  const [left, top] = [numberOf(off, "x") / EMU_PER_POINT, numberOf(off, "y") / EMU_PER_POINT];
  return {
    left,
    top,
    right: left + numberOf(ext, "cx") / EMU_PER_POINT,
    bottom: top + numberOf(ext, "cy") / EMU_PER_POINT,
  };
}

/** A frame from the box that is seen: a thing that lies on its side was higher than wide before it was turned, or the other way round. */
export function standUp({ box, ...rest }: Frame): Frame {
  const lies = rest.turn % 180 >= 45 && rest.turn % 180 < 135;
  if (!lies) return { box, ...rest };
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [wide, high] = [(box.bottom - box.top) / 2, (box.right - box.left) / 2];
  return { box: { left: x - wide, right: x + wide, top: y - high, bottom: y + high }, ...rest };
}

/** Where places of a frame come to lie on the page. */
export function placeIn({ box, mirroredAcross, mirroredDown, turn }: Frame, shares: readonly Share[]): Point[] {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const middle = { x: box.left + width / 2, y: box.top + height / 2 };
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return shares.map(([across, down]) => {
    const x = (mirroredAcross ? 0.5 - across : across - 0.5) * width;
    const y = (mirroredDown ? 0.5 - down : down - 0.5) * height;
    return { x: middle.x + x * cos - y * sin, y: middle.y + x * sin + y * cos };
  });
}

/** Carries a box from the measures inside a group to those outside. */
export function outOfGroup(inside: Box, inner: Box, outer: Box): Box {
  const across = (outer.right - outer.left) / (inner.right - inner.left || 1);
  const down = (outer.bottom - outer.top) / (inner.bottom - inner.top || 1);
  return {
    left: outer.left + (inside.left - inner.left) * across,
    right: outer.left + (inside.right - inner.left) * across,
    top: outer.top + (inside.top - inner.top) * down,
    bottom: outer.top + (inside.bottom - inner.top) * down,
  };
}
