import { packed } from "./packed.ts";
import type { Box } from "../drawing/page-drawing.ts";

/** How a shape is tied to its sheet. */
export type Anchor = "two-cell" | "one-cell" | "absolute" | "group";

const EMU = 12_700;
/** Every column and row of a written sheet has this size in points. */
export const COLUMN = 84;
export const ROW = 90;

/** A sheet as somebody lays it out in Excel. Rows and columns count from 0, measures are points. */
export class WrittenSheet {
  readonly #rows = new Map<number, Map<number, string>>();
  readonly #merges: string[] = [];
  readonly #things: string[] = [];
  #hidden: number[] = [];
  #shapes = 1;

  /** Words in a cell. */
  write(row: number, column: number, text: string): this {
    return this.put(row, column, `t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is>`);
  }

  /** What stands in a cell as XML: the rest of its opening mark, and what is in it. */
  put(row: number, column: number, cell: string): this {
    const cells = this.#rows.get(row) ?? new Map<number, string>();
    this.#rows.set(row, cells.set(column, `<c r="${nameOf(row, column)}" ${cell}</c>`));
    return this;
  }

  merge(row: number, column: number, lastRow: number, lastColumn: number): this {
    this.#merges.push(`${nameOf(row, column)}:${nameOf(lastRow, lastColumn)}`);
    return this;
  }

  hideRow(row: number): this {
    this.#hidden.push(row);
    return this;
  }

  /** A preset shape; gives the name by which lines are glued to it. */
  shape(
    preset: string,
    box: Box,
    { anchor = "two-cell", text = "", framed = true }: { anchor?: Anchor; text?: string; framed?: boolean } = {},
  ): string {
    const id = String(++this.#shapes);
    const body = `<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></xdr:txBody>`;
    const line = framed
      ? `<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>`
      : "<a:noFill/><a:ln><a:noFill/></a:ln>";
    const shape = `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${id}" name="Bentuk ${id}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm>${extentOf(box)}</a:xfrm><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>${line}</xdr:spPr>${text === "" ? "" : body}</xdr:sp>`;
    this.#things.push(anchored(shape, box, anchor));
    return id;
  }

  /** A line with a head at its end. One with a lane runs across to it, along it, and across to its end. */
  arrow(
    from: readonly [number, number],
    to: readonly [number, number],
    { lane, glue = [] }: { lane?: number; glue?: readonly string[] } = {},
  ): this {
    const [x, y, endX, endY] = [...from, ...to];
    const box = {
      left: Math.min(x, endX),
      right: Math.max(x, endX),
      top: Math.min(y, endY),
      bottom: Math.max(y, endY),
    };
    const bend = lane === undefined ? 0 : Math.round(((lane - x) / (endX - x)) * 100_000);
    const geometry =
      lane === undefined
        ? `<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>`
        : `<a:prstGeom prst="bentConnector3"><a:avLst><a:gd name="adj1" fmla="val ${bend}"/></a:avLst></a:prstGeom>`;
    const flips = `${endX < x ? ' flipH="1"' : ""}${endY < y ? ' flipV="1"' : ""}`;
    const [start, end] = glue;
    const glued = `${start ? `<a:stCxn id="${start}" idx="3"/>` : ""}${end ? `<a:endCxn id="${end}" idx="3"/>` : ""}`;
    this.#things.push(
      anchored(
        `<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="${++this.#shapes}" name="Garis"/><xdr:cNvCxnSpPr>${glued}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr><a:xfrm${flips}>${extentOf(box)}</a:xfrm>${geometry}<a:ln><a:tailEnd type="triangle"/></a:ln></xdr:spPr></xdr:cxnSp>`,
        box,
        "two-cell",
      ),
    );
    return this;
  }

  sheetXml(): string {
    const rows = [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => {
        const hidden = this.#hidden.includes(row) ? ' hidden="1"' : "";
        return `<row r="${row + 1}" ht="${ROW}" customHeight="1"${hidden}>${[...cells]
          .sort(([a], [b]) => a - b)
          .map(([, cell]) => cell)
          .join("")}</row>`;
      });
    const merges = this.#merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    return `<worksheet ${spaces}><sheetFormatPr defaultRowHeight="${ROW}" customHeight="1"/><cols><col min="1" max="40" width="${COLUMN / 0.75 / 7}" customWidth="1"/></cols><sheetData>${rows.join("")}</sheetData>${merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`}<drawing r:id="rId1"/></worksheet>`;
  }

  drawingXml(): string {
    return `<xdr:wsDr ${spaces}>${this.#things.join("")}</xdr:wsDr>`;
  }
}

const office = "http://schemas.openxmlformats.org";
const spaces = `xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships" xmlns:a="${office}/drawingml/2006/main" xmlns:xdr="${office}/drawingml/2006/spreadsheetDrawing"`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function nameOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function emu(points: number): number {
  return Math.round(points * EMU);
}

function extentOf({ left, right, top, bottom }: Box): string {
  return `<a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(right - left)}" cy="${emu(bottom - top)}"/>`;
}

function anchored(shape: string, box: Box, anchor: Anchor): string {
  const corner = (x: number, y: number) =>
    `<xdr:col>${Math.floor(x / COLUMN)}</xdr:col><xdr:colOff>${emu(x % COLUMN)}</xdr:colOff><xdr:row>${Math.floor(y / ROW)}</xdr:row><xdr:rowOff>${emu(y % ROW)}</xdr:rowOff>`;
  const size = `<xdr:ext cx="${emu(box.right - box.left)}" cy="${emu(box.bottom - box.top)}"/>`;
  const from = `<xdr:from>${corner(box.left, box.top)}</xdr:from>`;
  const both = `${from}<xdr:to>${corner(box.right, box.bottom)}</xdr:to>`;
  if (anchor === "one-cell") return `<xdr:oneCellAnchor>${from}${size}${shape}<xdr:clientData/></xdr:oneCellAnchor>`;
  if (anchor === "absolute")
    return `<xdr:absoluteAnchor><xdr:pos x="${emu(box.left)}" y="${emu(box.top)}"/>${size}${shape}<xdr:clientData/></xdr:absoluteAnchor>`;
  if (anchor === "two-cell") return `<xdr:twoCellAnchor>${both}${shape}<xdr:clientData/></xdr:twoCellAnchor>`;
  const inner = extentOf(box).replace("a:off", "a:chOff").replace("a:ext", "a:chExt");
  return `<xdr:twoCellAnchor>${both}<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="900" name="Kelompok"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm>${extentOf(box)}${inner}</a:xfrm></xdr:grpSpPr>${shape}</xdr:grpSp><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** A workbook with these sheets, the names of hidden ones among them; `styles` are the number formats of its cell styles. */
export function xlsxOf(
  sheets: readonly WrittenSheet[],
  {
    hidden = [],
    styles = [],
    parts = {},
  }: { hidden?: readonly number[]; styles?: readonly string[]; parts?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;
  const type = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  const numbers = sheets.map((_, i) => i + 1);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("xl/workbook.xml", "spreadsheetml.sheet.main")}${type("xl/styles.xml", "spreadsheetml.styles")}${numbers.map((n) => `${type(`xl/worksheets/sheet${n}.xml`, "spreadsheetml.worksheet")}${type(`xl/drawings/drawing${n}.xml`, "drawing")}`).join("")}</Types>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${spaces}><sheets>${numbers.map((n) => `<sheet name="Lembar ${n}" sheetId="${n}"${hidden.includes(n) ? ' state="hidden"' : ""} r:id="rId${n}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      numbers.map((n) => relation(n, "worksheet", `worksheets/sheet${n}.xml`)).join("") +
        relation(100, "styles", "styles.xml") +
        relation(101, "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/styles.xml": `<styleSheet ${spaces}><numFmts>${styles.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code).replaceAll('"', "&quot;")}"/>`).join("")}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.flatMap((sheet, i) => [
        [`xl/worksheets/sheet${i + 1}.xml`, sheet.sheetXml()],
        [
          `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
          relations(relation(1, "drawing", `../drawings/drawing${i + 1}.xml`)),
        ],
        [`xl/drawings/drawing${i + 1}.xml`, sheet.drawingXml()],
      ]),
    ),
    ...parts,
  };
  return packed(files);
}
