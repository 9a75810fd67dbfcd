/** What begins a line of its own, as in a letter; everything else only stands in a line. */
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
/** What Word puts into the clipboard and nobody reads. */
const unread = new Set(["HEAD", "META", "NOSCRIPT", "SCRIPT", "STYLE", "TEMPLATE", "TITLE"]);

/** Beyond this a span is no merged cell but a slip of whoever wrote the HTML. */
const WIDEST_SPAN = 200;

/** A numbered list writes its numbers itself: they stand in no text. */
function itemNumber(node: Node): string {
  const list = node.parentElement;
  if (node.nodeName !== "LI" || list?.nodeName !== "OL") return "";
  const first = Number.parseInt(list.getAttribute("start") ?? "", 10) || 1;
  return `${first + [...list.children].filter((child) => child.nodeName === "LI").indexOf(node as Element)}. `;
}

/** The lines of a piece of a document: a paragraph, an item or a break each begins one. A table within counts as its cells' lines. */
function linesOf(root: Node): string[] {
  const lines = [""];
  const begin = (): void => {
    if (lines.at(-1)?.trim() !== "") lines.push("");
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      lines[lines.length - 1] += (node.textContent ?? "").replace(/[\s\u00A0]+/g, " ");
      return;
    }
    if (unread.has(node.nodeName)) return;
    if (node.nodeName === "BR") return begin();
    const block = blocks.has(node.nodeName);
    if (block) begin();
    lines[lines.length - 1] += itemNumber(node);
    node.childNodes.forEach(walk);
    if (block) begin();
  };
  root.childNodes.forEach(walk);
  return lines.map((line) => line.replace(/ +/g, " ").trim()).filter((line) => line !== "");
}

/** A cell that holds a line break or a quotation mark stands in quotation marks, as Excel writes it. */
function quoted(text: string): string {
  return /[\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function spanOf(cell: HTMLTableCellElement, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "", 10);
  return span >= 1 ? Math.min(span, WIDEST_SPAN) : 1;
}

/** The cells of a row of this very table; those of a table within a cell belong to that cell. */
function cellsOf(row: Element): HTMLTableCellElement[] {
  return [...row.children].filter(
    (child) => child.nodeName === "TD" || child.nodeName === "TH",
  ) as HTMLTableCellElement[];
}

function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) => {
    if (child.nodeName === "TR") return [child];
    return ["TBODY", "THEAD", "TFOOT"].includes(child.nodeName)
      ? [...child.children].filter((row) => row.nodeName === "TR")
      : [];
  });
}

/** A table as lines of tab-separated cells. A merged cell's words stand in its first place; the places that it covers are empty. */
function tableLines(table: Element): string[] {
  const grid: string[][] = [];
  for (const [r, row] of rowsOf(table).entries()) {
    const places = (grid[r] ??= []);
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (places[column] !== undefined) column++;
      const [wide, high] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
      for (let down = 0; down < high; down++)
        for (let right = 0; right < wide; right++) (grid[r + down] ??= [])[column + right] = "";
      places[column] = quoted(linesOf(cell).join("\n"));
      column += wide;
    }
  }
  const width = Math.max(0, ...grid.map((places) => places.length));
  // A span that reaches below the last row covers nothing there.
  return grid
    .slice(0, rowsOf(table).length)
    .map((places) => Array.from({ length: width }, (_, column) => places[column] ?? "").join("\t"));
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Web pages, and some letters, lay out a whole document in a table of one column: that is a frame, and its contents are what was copied. */
function isFrame(table: Element): boolean {
  return rowsOf(table).every((row) => cellsOf(row).length <= 1);
}

/** The document's own text and tables, one after another; an empty line parts them, so that two tables stay two. */
function partsOf(root: Element): string[] {
  const parts: string[] = [];
  const walk = (element: Element): void => {
    const inline = document.createElement("div");
    const flush = (): void => {
      const lines = linesOf(inline);
      if (lines.length > 0) parts.push(lines.join("\n"));
      inline.replaceChildren();
    };
    for (const child of element.childNodes) {
      if (isElement(child) && child.nodeName === "TABLE" && !isFrame(child)) {
        flush();
        parts.push(tableLines(child).join("\n"));
      } else if (isElement(child) && child.querySelector("table")) {
        flush();
        walk(child);
      } else inline.append(child.cloneNode(true));
    }
    flush();
  };
  walk(root);
  return parts.filter((part) => part.trim() !== "");
}

/**
 * A document copied from Word or a web page, as the tab-separated text that the reader takes; undefined where it holds no table. The plain text that
 * comes with it begins a new line for every paragraph of a cell, and so tears the rows.
 */
export function pastedTables(html: string): string | undefined {
  if (!/<table\b/i.test(html)) return undefined;
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (!body.querySelector("table")) return undefined;
  return partsOf(body).join("\n\n");
}
