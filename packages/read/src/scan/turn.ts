import type { Raster } from "./raster.ts";

/** The page turned by a quarter to the right. */
export function turnRight({ width, height, light, scale }: Raster): Raster {
  const turned = new Uint8Array(light.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + height - 1 - y] = light[y * width + x] ?? 255;
  return { width: height, height: width, light: turned, scale };
}
