import type { SymbolKind } from "./lattice.ts";

export type Point = [x: number, y: number];

/** A symbol's form and size; everything here is seen from its middle. */
export interface SymbolShape {
  kind: SymbolKind;
  width: number;
  height: number;
}

/** How far down the straight sides of the pentagon reach, as a part of half its height. */
const shoulder = 0.2;

/** The radius of a capsule's round ends. */
export function capsuleRadius(shape: SymbolShape): number {
  return Math.min(shape.width, shape.height) / 2;
}

/** From the middle line of a symbol out to its border, at `y` below (or above) the middle. */
export function halfWidthAt(shape: SymbolShape, y: number): number {
  const halfWidth = shape.width / 2;
  const halfHeight = shape.height / 2;
  const depth = Math.min(1, Math.abs(y) / halfHeight);
  switch (shape.kind) {
    case "decision":
      return halfWidth * (1 - depth);
    case "connector":
      return y / halfHeight <= shoulder ? halfWidth : (halfWidth * (1 - Math.min(1, y / halfHeight))) / (1 - shoulder);
    case "start":
    case "end":
      return halfWidth - roundedOff(shape, Math.max(0, Math.abs(y) - (halfHeight - capsuleRadius(shape))));
    case "task":
      return halfWidth;
  }
}

/** From the middle of a symbol up (or down) to its border, at `x` beside the middle. */
export function halfHeightAt(shape: SymbolShape, x: number, end: "top" | "bottom"): number {
  const halfWidth = shape.width / 2;
  const halfHeight = shape.height / 2;
  const breadth = Math.min(1, Math.abs(x) / halfWidth);
  switch (shape.kind) {
    case "decision":
      return halfHeight * (1 - breadth);
    case "connector":
      return end === "top" ? halfHeight : halfHeight * (1 - breadth * (1 - shoulder));
    case "start":
    case "end":
      return halfHeight - roundedOff(shape, Math.max(0, Math.abs(x) - (halfWidth - capsuleRadius(shape))));
    case "task":
      return halfHeight;
  }
}

/** How much of a capsule is cut away at a place `into` its round end. */
function roundedOff(shape: SymbolShape, into: number): number {
  const radius = capsuleRadius(shape);
  return radius - Math.sqrt(Math.max(0, radius * radius - into * into));
}

/** The corners of a symbol on the page; a capsule has none and is drawn as a rounded box. */
export function outline(shape: SymbolShape, x: number, y: number): Point[] {
  const w = shape.width / 2;
  const h = shape.height / 2;
  if (shape.kind === "decision")
    return [
      [x, y - h],
      [x + w, y],
      [x, y + h],
      [x - w, y],
    ];
  const shoulderY = shape.kind === "connector" ? y + h * shoulder : y + h;
  const tip: Point[] = shape.kind === "connector" ? [[x, y + h]] : [];
  return [[x - w, y - h], [x + w, y - h], [x + w, shoulderY], ...tip, [x - w, shoulderY]];
}
