/** A page as a scanner or a camera sees it: how light each point is (0 black, 255 white), row by row from the upper left corner. */
export interface Raster {
  width: number;
  height: number;
  light: Uint8Array;
  /** Points of the raster in one point of paper (1/72 inch). */
  scale: number;
}

/** Which points of a raster carry ink (1) and which do not (0). */
export interface Ink {
  width: number;
  height: number;
  dark: Uint8Array;
  scale: number;
}

/** How finely pages are looked at: 270 points an inch. Less loses letters of eight points, more costs time and finds nothing. */
export const SCALE = 3.75;

/** The longer side of a sheet of A4, which the picture of a page is taken to be where nothing says how large it is. */
export const LONG_SIDE = 842;

/** A raster of the same size without anything on it. */
export function blank({ width, height, scale }: Raster): Raster {
  return { width, height, scale, light: new Uint8Array(width * height).fill(255) };
}
