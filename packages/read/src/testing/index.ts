export { docxOf, newPage, paragraph, table } from "./docx-of.ts";
export { anchored, canvas, graphicOf, pathArrow, shape, textBox } from "./word-shapes.ts";
