/** A point on a page, in points (1/72 inch) from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A run of letters as the file holds it: a word, a line, or only a part of a word. */
export interface Run {
  text: string;
  box: Box;
}

/** A straight line, whether it was drawn as one or as a thin filled figure. */
export interface Stroke {
  from: Point;
  to: Point;
  /** It is one piece of a line with a bend, which no ruled table has. */
  bent?: true;
}

/** A closed figure with some body: a symbol, a cell's shade, a frame. */
export interface Outline {
  points: readonly Point[];
  box: Box;
}

/** A small filled triangle. `base` is the middle of the side where the line arrives. */
export interface ArrowHead {
  tip: Point;
  base: Point;
}

/** What is to be seen on one page of a drawn document, whatever program drew it: letters, lines, figures and arrow heads. */
export interface PageDrawing {
  /** Counted from 1. */
  page: number;
  /** How many quarters to the right it was turned, so that its letters stand upright. */
  turned?: number;
  width: number;
  height: number;
  runs: readonly Run[];
  strokes: readonly Stroke[];
  outlines: readonly Outline[];
  heads: readonly ArrowHead[];
}
