import { type HtmlElement, type HtmlNode, readHtmlNodes } from "./html-nodes.ts";

/** What begins a line of its own, as in a letter; everything else only stands in a line. */
const blocks = new Set(
  "address article aside blockquote center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Beyond this a span is no merged cell but a slip of whoever wrote the HTML. */
const WIDEST_SPAN = 200;

/** A numbered list writes its numbers itself: they stand in no text. */
function itemNumber(item: HtmlElement, list: HtmlElement): string {
  if (item.name !== "li" || list.name !== "ol") return "";
  const first = Number.parseInt(list.attributes["start"] ?? "", 10) || 1;
  return `${
    first +
    elementsOf(list)
      .filter(({ name }) => name === "li")
      .indexOf(item)
  }. `;
}

/** The lines of a piece of a document: a paragraph, an item or a break each begins one. A table within counts as its cells' lines. */
function linesOf(nodes: readonly HtmlNode[], parent: HtmlElement): string[] {
  const lines = [""];
  const begin = (): void => {
    if (lines.at(-1)?.trim() !== "") lines.push("");
  };
  const walk = (node: HtmlNode, around: HtmlElement): void => {
    if (typeof node === "string") {
      lines[lines.length - 1] += node.replace(/[\s\u00A0]+/g, " ");
      return;
    }
    if (node.name === "br") return begin();
    const block = blocks.has(node.name);
    if (block) begin();
    lines[lines.length - 1] += itemNumber(node, around);
    for (const child of node.children) walk(child, node);
    if (block) begin();
  };
  for (const node of nodes) walk(node, parent);
  return lines.map((line) => line.replace(/ +/g, " ").trim()).filter((line) => line !== "");
}

/** A cell that holds a line break or a quotation mark stands in quotation marks, as Excel writes it. */
function quoted(text: string): string {
  return /[\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function spanOf(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(cell.attributes[name] ?? "", 10);
  return span >= 1 ? Math.min(span, WIDEST_SPAN) : 1;
}

function elementsOf({ children }: HtmlElement): HtmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** The cells of a row of this very table; those of a table within a cell belong to that cell. */
function cellsOf(row: HtmlElement): HtmlElement[] {
  return elementsOf(row).filter(({ name }) => name === "td" || name === "th");
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === "tr") return [child];
    return ["tbody", "thead", "tfoot"].includes(child.name)
      ? elementsOf(child).filter(({ name }) => name === "tr")
      : [];
  });
}

/** A table as lines of tab-separated cells. A merged cell's words stand in its first place; the places that it covers are empty. */
function tableLines(table: HtmlElement): string[] {
  const rows = rowsOf(table);
  const grid: string[][] = [];
  for (const [r, row] of rows.entries()) {
    const places = (grid[r] ??= []);
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (places[column] !== undefined) column++;
      const [wide, high] = [spanOf(cell, "colspan"), Math.min(spanOf(cell, "rowspan"), rows.length - r)];
      for (let down = 0; down < high; down++)
        for (let right = 0; right < wide; right++) (grid[r + down] ??= [])[column + right] = "";
      places[column] = quoted(linesOf(cell.children, cell).join("\n"));
      column += wide;
    }
  }
  const width = grid.reduce((widest, places) => Math.max(widest, places.length), 0);
  return grid.map((places) => Array.from({ length: width }, (_, column) => places[column] ?? "").join("\t"));
}

/** Web pages, and some letters, lay out a whole document in a table of one column: that is a frame, and its contents are what was copied. */
function isFrame(table: HtmlElement): boolean {
  return rowsOf(table).every((row) => cellsOf(row).length <= 1);
}

function holdsTable(element: HtmlElement): boolean {
  return elementsOf(element).some((child) => child.name === "table" || holdsTable(child));
}

/** The document's own text and tables, one after another; an empty line parts them, so that two tables stay two. */
function partsOf(root: HtmlElement): string[] {
  const parts: string[] = [];
  const walk = (element: HtmlElement): void => {
    let inline: HtmlNode[] = [];
    const flush = (): void => {
      const lines = linesOf(inline, element);
      if (lines.length > 0) parts.push(lines.join("\n"));
      inline = [];
    };
    for (const child of element.children) {
      if (typeof child !== "string" && child.name === "table" && !isFrame(child)) {
        flush();
        parts.push(tableLines(child).join("\n"));
      } else if (typeof child !== "string" && (child.name === "table" || holdsTable(child))) {
        flush();
        walk(child);
      } else inline.push(child);
    }
    flush();
  };
  walk(root);
  return parts.filter((part) => part.trim() !== "");
}

/**
 * A document copied from Word, Excel, Google Docs or a web page, as the tab-separated text that the reader takes; undefined where it holds no table. The plain
 * text that comes with it begins a new line for every paragraph of a cell, and so tears the rows.
 */
export function tablesInHtml(html: string): string | undefined {
  if (!/<table\b/i.test(html)) return undefined;
  const root = readHtmlNodes(html);
  return holdsTable(root) ? partsOf(root).join("\n\n") : undefined;
}
