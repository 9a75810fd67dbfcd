export { corrections } from "./corrections.ts";
export { docxOf, newPage, paragraph, table } from "./docx-of.ts";
export { packed } from "./packed.ts";
export { goodScanner, officeScanner, oldScanner, scannedPdf, scansOf, type Scanner } from "./scan-of.ts";
export { asWordHtml } from "./word-html.ts";
export { anchored, canvas, graphicOf, group, pathArrow, shape, textBox } from "./word-shapes.ts";
