import { turnOf } from "./draw-page.ts";
import { openPdf } from "./open-pdf.ts";

/**
 * Draws one page of a PDF as a person sees it, so wide in points times `scale`, upright as it was read. `sheet` makes what is drawn on; `options` are what pdf.js
 * needs there. Throws `UnreadableDocument`.
 */
export async function drawPdfPage<Canvas>(
  bytes: Uint8Array,
  number: number,
  { scale, sheet, options }: { scale: number; sheet: (width: number, height: number) => Canvas; options: object },
): Promise<Canvas> {
  const pdf = await openPdf(bytes, { ...options });
  try {
    const page = await pdf.file.getPage(number);
    const { items } = await page.getTextContent();
    const viewport = page.getViewport({ scale, rotation: items.length === 0 ? page.rotate : turnOf(items) });
    const canvas = sheet(Math.ceil(viewport.width), Math.ceil(viewport.height));
    // pdf.js names the canvas of a browser page; any canvas does.
    await page.render({ canvas: canvas as never, viewport }).promise;
    return canvas;
  } finally {
    await pdf.close();
  }
}
