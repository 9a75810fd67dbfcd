/** The part of pdf.js that takes JPEG pictures apart, in the language alone. It has no types of its own. */
declare module "pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs" {
  export class JpegImage {
    parse(bytes: Uint8Array): void;
    getData(wanted: { width: number; height: number; forceRGBA: true }): Uint8ClampedArray;
  }
}
