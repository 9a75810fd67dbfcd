import type { Raster } from "../scan/raster.ts";

/** A raster as a file that every program for pictures opens: a portable graymap. */
export function graymap({ width, height, light }: Raster): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + light.length);
  file.set(head);
  file.set(light, head.length);
  return file;
}
