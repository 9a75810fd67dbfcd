export { docxOf, newPage, paragraph, table } from "./docx-of.ts";
export { anchored, canvas, graphicOf, group, pathArrow, shape, textBox } from "./word-shapes.ts";
