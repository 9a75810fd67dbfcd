import type { Raster } from "../scan/raster.ts";
import { grayOf } from "./gray-of.ts";
import { refuseLarge } from "./size.ts";

/** A JPEG as light and dark. Throws where it is none, is broken, or is far larger than a scanned sheet. */
export async function readJpeg(bytes: Uint8Array): Promise<Raster> {
  const { width, height } = frameOf(bytes);
  refuseLarge(width, height);
  // Fetched at the first JPEG only.
  const { JpegImage } = await import("pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs");
  const image = new JpegImage();
  image.parse(bytes);
  const data = image.getData({ width, height, forceRGBA: true });
  if (data.length !== width * height * 4) throw new Error("The picture is cut off.");
  return grayOf({ data, width, height }, 1);
}

/** The size that the head of the file names, before anything is unpacked. */
function frameOf(bytes: Uint8Array): { width: number; height: number } {
  const two = (at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = two(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: two(at + 5), width: two(at + 7) };
    if (marker < 0xff00) break;
    at += 2 + two(at + 2);
  }
  throw new Error("The picture names no size.");
}
