import { packed } from "./packed.ts";

const namespaces = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"],
  ["wpc", "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(" ");

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A Word file with this body on A4 across with margins of 36 points, as WordprocessingML has it. `others` are further parts by their names. */
export function docxOf(body: string, others: Record<string, string | Uint8Array> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}<w:sectPr>${across}</w:sectPr></w:body></w:document>`,
    ...others,
  };
  return packed(parts);
}

const across =
  '<w:pgSz w:w="16840" w:h="11900" w:orient="landscape"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="0" w:footer="0"/>';

/** The end of a part of the document, after which a new page begins. */
export const newPage = `<w:p><w:pPr><w:sectPr>${across}</w:sectPr></w:pPr></w:p>`;

export function paragraph(text: string, inside = "", properties = ""): string {
  const lines = text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`)
    .join("<w:br/>");
  return `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : `<w:r><w:rPr><w:sz w:val="16"/></w:rPr>${lines}</w:r>`}${inside}</w:p>`;
}

interface Cell {
  text?: string;
  span?: number;
  merge?: "restart" | "continue";
  /** Runs behind the words: drawings. */
  inside?: string;
  /** Paragraphs or tables in place of the words. */
  content?: string;
}

/** A table with columns of these widths in points. A height is exact. */
export function table(
  widths: readonly number[],
  rows: readonly { cells: readonly (Cell | string)[]; height?: number }[],
  indent = 0,
): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${Math.round(width * 20)}"/>`).join("");
  const body = rows.map(({ cells, height }) => {
    const properties =
      height === undefined ? "" : `<w:trPr><w:trHeight w:val="${Math.round(height * 20)}" w:hRule="exact"/></w:trPr>`;
    return `<w:tr>${properties}${cells.map(cell).join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblInd w:w="${Math.round(indent * 20)}" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join("")}</w:tbl>`;
}

function cell(given: Cell | string): string {
  const { text = "", span = 1, merge, inside = "", content } = typeof given === "string" ? { text: given } : given;
  const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
  const merges = merge === undefined ? "" : merge === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  return `<w:tc><w:tcPr>${spans}${merges}</w:tcPr>${content ?? paragraph(text, inside)}</w:tc>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
