import type { Message } from "@alur/model";
import { readJpegSize } from "./jpeg-size.ts";
import type { Picture } from "./picture.ts";
import { readPngSize } from "./png-size.ts";
import { mostPixels, type SizeReading } from "./size-reading.ts";
import { readSvgSize } from "./svg-size.ts";

/** More than an emblem needs: a larger file would make every SOP as heavy. */
const mostBytes = 2 * 1024 * 1024;

export type PictureReading = { picture: Picture } | { problem: Message };

const sizes: Record<Picture["kind"], (bytes: Uint8Array) => SizeReading | undefined> = {
  png: readPngSize,
  jpg: readJpegSize,
  svg: readSvgSize,
};

/** Takes a file as an emblem, told by its content and not by its name. What is no whole PNG, JPEG or SVG gets a sentence that says what to do. */
export function readPicture(bytes: Uint8Array): PictureReading {
  if (bytes.length > mostBytes) return { problem: tooLarge };
  for (const kind of ["png", "jpg", "svg"] as const) {
    const size = sizes[kind](bytes);
    if (!size) continue;
    if ("problem" in size) return size;
    const { width, height } = size;
    const side = Math.max(width, height);
    if (kind !== "svg" && side > mostPixels) return { problem: tooManyPixels };
    return side / Math.min(width, height) > longest
      ? { problem: misshapen }
      : { picture: { kind, bytes, width, height } };
  }
  return { problem: noPicture };
}

/** An emblem that is this many times longer than broad would be a mere line. */
const longest = 10;

const noPicture: Message = {
  id: "Berkas logo ini bukan gambar PNG, JPEG atau SVG. Simpan logonya sebagai PNG, lalu coba lagi.",
  en: "This logo file is no PNG, JPEG or SVG picture. Save the logo as PNG and try again.",
};
const tooLarge: Message = {
  id: "Gambar logo lebih dari 2 MB. Perkecil gambarnya, lalu coba lagi.",
  en: "The logo is larger than 2 MB. Make the picture smaller and try again.",
};
const tooManyPixels: Message = {
  id: "Sisi gambar logo lebih dari 5.000 piksel. Perkecil gambarnya, lalu coba lagi.",
  en: "A side of the logo has more than 5,000 pixels. Make the picture smaller and try again.",
};
const misshapen: Message = {
  id: "Gambar logo terlalu memanjang. Potong gambarnya sampai tinggal lambangnya, lalu coba lagi.",
  en: "The logo is far too long for its breadth. Crop it to the emblem and try again.",
};
