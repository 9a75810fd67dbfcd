import type { Raster } from "./raster.ts";

/** A word as it was recognised: its letters, where it stands on its piece (in places of the raster), and how sure that is (0 to 100). */
export interface SeenWord {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  sure: number;
}

/**
 * What reading pictures asks of the outside, because the language itself has neither a canvas nor eyes for letters.
 * Whoever opens it closes it.
 */
export interface Sight {
  /** A canvas for pdf.js to draw a page on, and what is to be seen on it then. */
  easel(width: number, height: number): { canvas: unknown; see: (scale: number) => Raster };
  /** What pdf.js itself needs for drawing here. */
  pdf: Record<string, unknown>;
  /** The words on a piece of a page, in lines one below the other. */
  recognize(piece: Raster): Promise<SeenWord[]>;
  close(): Promise<void>;
}
