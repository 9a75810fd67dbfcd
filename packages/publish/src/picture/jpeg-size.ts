import { brokenPicture, type SizeReading } from "./size-reading.ts";

/** The size of a JPEG in grey or colour that is whole to its end; undefined for a file of another kind. */
export function readJpegSize(bytes: Uint8Array): SizeReading | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return undefined;
  const last = bytes.findLastIndex((byte) => byte !== 0);
  if (bytes[last - 1] !== 0xff || bytes[last] !== 0xd9) return brokenPicture;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      if (bytes[at + 9] === 4) return fourInks;
      return width > 0 && height > 0 ? { width, height } : brokenPicture;
    }
    at += 2 + view.getUint16(at + 2);
  }
  return brokenPicture;
}

/** The markers that open a frame: C0 to CF, without the three that mean tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** The archival PDF knows no inks, only colours. */
const fourInks: SizeReading = {
  problem: {
    id: "Gambar logo ini memakai warna cetak (CMYK). Simpan logonya sebagai PNG atau JPEG berwarna RGB, lalu coba lagi.",
    en: "This logo is in printing inks (CMYK). Save it as PNG or as JPEG in RGB and try again.",
  },
};
