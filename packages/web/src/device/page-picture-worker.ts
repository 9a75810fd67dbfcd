import { drawPdfPage, isPdf } from "@alur/read";
import { pdfOptions } from "./sight/browser-sight.ts";

/** A page drawn this much larger than on paper can be read on any screen. */
const SCALE = 2;
const sheet = (width: number, height: number): OffscreenCanvas => new OffscreenCanvas(width, height);

// Answers on the port that comes with the file: a page of it as a picture, or nothing where that cannot be drawn.
addEventListener("message", ({ data, ports }: MessageEvent<{ bytes: Uint8Array<ArrayBuffer>; page: number }>) => {
  const [port] = ports;
  draw(data.bytes, data.page).then(
    (picture) => port?.postMessage(picture),
    () => port?.postMessage(undefined),
  );
});

async function draw(bytes: Uint8Array<ArrayBuffer>, page: number): Promise<Blob> {
  if (!isPdf(bytes)) return new Blob([bytes]);
  const canvas = await drawPdfPage(bytes, page, { scale: SCALE, sheet, options: pdfOptions });
  return canvas.convertToBlob();
}
