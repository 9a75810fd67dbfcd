import { pictureTypes } from "../picture/picture.ts";
import { xml } from "../svg/xml.ts";
import type { Looks } from "./looks.ts";
import { cellName, repeatedRows, worksheetXml, type Worksheet } from "./worksheet.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageOf = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "application/vnd.openxmlformats-officedocument";

export interface WorkbookFacts {
  title: string;
  author: string;
}

/** A picture that the sheets show. */
export interface WorkbookPicture {
  kind: "png" | "jpg";
  bytes: Uint8Array;
}

/** The parts of a workbook by their names in the file, in the order in which they are packed. */
export function workbookParts(
  sheets: readonly Worksheet[],
  looks: Looks,
  facts: WorkbookFacts,
  emblem?: WorkbookPicture,
): Map<string, string | Uint8Array> {
  const parts = new Map<string, string | Uint8Array>();
  const drawn = sheets.flatMap((sheet, i) =>
    sheet.drawing === undefined ? [] : [{ place: i + 1, drawing: sheet.drawing }],
  );
  const shown = drawn.some(({ drawing }) => showsPicture(drawing)) ? emblem : undefined;
  const written = sheets.map((sheet) => worksheetXml(sheet, looks));
  const sheetType = `${types}.spreadsheetml.worksheet+xml`;
  const overrides: [string, string][] = [
    ["xl/workbook.xml", `${types}.spreadsheetml.sheet.main+xml`],
    ...sheets.map((_, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, sheetType]),
    ...drawn.map(({ place }): [string, string] => [`xl/drawings/drawing${place}.xml`, `${types}.drawing+xml`]),
    ["xl/styles.xml", `${types}.spreadsheetml.styles+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/app.xml", `${types}.extended-properties+xml`],
  ];
  parts.set("[Content_Types].xml", contentTypes(overrides, shown?.kind));
  parts.set(
    "_rels/.rels",
    relationships([
      [`${office}/relationships/officeDocument`, "xl/workbook.xml"],
      [`${packageOf}/relationships/metadata/core-properties`, "docProps/core.xml"],
      [`${office}/relationships/extended-properties`, "docProps/app.xml"],
    ]),
  );
  parts.set("xl/workbook.xml", workbookXml(sheets));
  parts.set(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ...sheets.map((_, i): [string, string] => [`${office}/relationships/worksheet`, `worksheets/sheet${i + 1}.xml`]),
      [`${office}/relationships/styles`, "styles.xml"],
    ]),
  );
  written.forEach((sheet, i) => parts.set(`xl/worksheets/sheet${i + 1}.xml`, head + sheet));
  for (const { place, drawing } of drawn) {
    const target = `../drawings/drawing${place}.xml`;
    parts.set(
      `xl/worksheets/_rels/sheet${place}.xml.rels`,
      relationships([[`${office}/relationships/drawing`, target]]),
    );
    parts.set(`xl/drawings/drawing${place}.xml`, head + drawing);
    if (emblem && showsPicture(drawing))
      parts.set(
        `xl/drawings/_rels/drawing${place}.xml.rels`,
        relationships([[`${office}/relationships/image`, `../media/lambang.${emblem.kind}`]]),
      );
  }
  if (shown) parts.set(`xl/media/lambang.${shown.kind}`, shown.bytes);
  parts.set("xl/styles.xml", head + looks.toXml());
  parts.set("docProps/core.xml", coreProperties(facts));
  parts.set(
    "docProps/app.xml",
    `${head}<Properties xmlns="${office}/extended-properties"><Application>Alur</Application></Properties>`,
  );
  return parts;
}

function showsPicture(drawing: string): boolean {
  return drawing.includes("<xdr:pic>");
}

function contentTypes(overrides: readonly [string, string][], picture?: WorkbookPicture["kind"]): string {
  const media = picture ? `<Default Extension="${picture}" ContentType="${pictureTypes[picture]}"/>` : "";
  const list = overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return `${head}<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${media}${list.join("")}</Types>`;
}

function relationships(targets: readonly [type: string, target: string][]): string {
  const list = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`);
  return `${head}<Relationships xmlns="${packageOf}/relationships">${list.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly Worksheet[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const areas = sheets.map(({ name, grid }, i) => {
    const last = cellName(grid.rows.length - 1, grid.columns.length - 1).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    return definedName("Print_Area", i, `${quoted(name)}!$A$1:${last}`);
  });
  const titles = sheets.flatMap((sheet, i) => {
    const rows = repeatedRows(sheet);
    return rows ? [definedName("Print_Titles", i, `${quoted(sheet.name)}!$${rows.first}:$${rows.last}`)] : [];
  });
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><bookViews><workbookView/></bookViews><sheets>${list.join("")}</sheets><definedNames>${[...areas, ...titles].join("")}</definedNames></workbook>`;
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function definedName(name: string, sheet: number, range: string): string {
  return `<definedName name="_xlnm.${name}" localSheetId="${sheet}">${xml(range)}</definedName>`;
}

function coreProperties({ title, author }: WorkbookFacts): string {
  return `${head}<cp:coreProperties xmlns:cp="${packageOf}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(author)}</dc:creator><dc:language>id-ID</dc:language></cp:coreProperties>`;
}
