import type { Element } from "@xmldom/xmldom";
import type { OpenZip } from "../ooxml/open-zip.ts";
import { attributeOf, childAt, childrenOf, numberOf, readPart } from "../ooxml/read-xml.ts";
import { relationshipsOf } from "../ooxml/relationships.ts";
import { formatCode } from "./number-format.ts";
import { readSharedStrings } from "./shared-strings.ts";

/** What all sheets of a workbook share. */
export interface Workbook {
  /** In the order of their tabs. */
  sheets: readonly { part: string; hidden: boolean }[];
  strings: readonly string[];
  /** The number format of each cell style. */
  formats: readonly string[];
  /** Days are counted from 1904, as Excel for Macintosh did. */
  since1904: boolean;
}

export const WORKBOOK = "xl/workbook.xml";

/** Opens the parts of a workbook that all its sheets need. */
export function readWorkbook(zip: OpenZip): Workbook {
  const root = readPart(zip, WORKBOOK);
  const related = relationshipsOf(zip, WORKBOOK);
  const partOf = (type: string) => related.find((each) => each.type === type)?.target ?? "";
  const sheets = childrenOf(childAt(root, "sheets"), "sheet").flatMap((sheet) => {
    const id = sheet.getAttribute("r:id") ?? attributeOf(sheet, "id");
    const found = related.find((each) => each.id === id && each.type === "worksheet");
    return found ? [{ part: found.target, hidden: /hidden/i.test(attributeOf(sheet, "state") ?? "") }] : [];
  });
  return {
    sheets,
    strings: readSharedStrings(readPart(zip, partOf("sharedStrings"))),
    formats: readFormats(readPart(zip, partOf("styles"))),
    since1904: /^(1|true)$/.test(attributeOf(childAt(root, "workbookPr"), "date1904") ?? ""),
  };
}

function readFormats(styles: Element | undefined): string[] {
  const own = new Map(
    childrenOf(childAt(styles, "numFmts"), "numFmt").map((format) => [
      numberOf(format, "numFmtId"),
      attributeOf(format, "formatCode") ?? "General",
    ]),
  );
  return childrenOf(childAt(styles, "cellXfs"), "xf").map((style) => formatCode(numberOf(style, "numFmtId"), own));
}
