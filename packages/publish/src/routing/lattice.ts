/**
 * The flow part of one page, seen as squared paper. Performer columns and bands (rows of symbols) have odd numbers, the
 * gutters between them even ones: column c is channel 2c + 1, the gutter on its left is channel 2c. A line runs along a
 * channel: in a gutter it meets no symbol ever, along the middle of a column or band only where no symbol stands.
 */
export interface Lattice {
  columns: number;
  bands: number;
  nodes: readonly LatticeNode[];
  links: readonly LatticeLink[];
}

/** The five symbols of the regulation that hold a place: capsules, box, diamond and the pentagon between pages. */
export type SymbolKind = "start" | "end" | "task" | "decision" | "connector";

/** A symbol in its place. Width and height are the usual ones, in millimetres; a symbol that many lines reach grows taller. */
export interface LatticeNode {
  column: number;
  band: number;
  kind: SymbolKind;
  width: number;
  height: number;
}

/** The words beside an arrow, in lines, and the room they take in millimetres. */
export interface LinkLabel {
  lines: readonly string[];
  width: number;
  height: number;
}

/** `joint` is the plain line between performers who do a step together; all others are arrows. */
export type LinkNature = "forward" | "yes" | "no" | "other" | "joint";

/** An arrow to be drawn. A joint step stands in several columns: the arrow takes the symbol that suits it best. */
export interface LatticeLink {
  from: readonly number[];
  to: readonly number[];
  nature: LinkNature;
  label: LinkLabel | undefined;
}

export type Side = "left" | "right" | "top" | "bottom";

/** A straight piece of a line along one channel, from `start` to `end` in the arrow's direction. Ports stand a quarter off their symbol's middle. */
export interface Run {
  vertical: boolean;
  channel: number;
  start: number;
  end: number;
}

/** The way of one link: which symbols it joins, through which sides, along which channels. */
export interface Route {
  link: number;
  from: number;
  to: number;
  exit: Side;
  entry: Side;
  runs: Run[];
}

export const portOffset = 0.25;

export function lowEnd(run: Run): number {
  return Math.min(run.start, run.end);
}

export function highEnd(run: Run): number {
  return Math.max(run.start, run.end);
}
