/** What a piece of HTML is made of, as the browser or a parser hands it over. Nothing in it is ever carried out. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  /** In small letters, without a prefix of Word's. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: HtmlNode[];
}

// Elements that never hold anything.
const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** What an opening mark closes by itself: the next cell, row, item or paragraph. */
const closes: Readonly<Record<string, readonly string[]>> = {
  td: ["td", "th", "p"],
  th: ["td", "th", "p"],
  tr: ["tr", "td", "th", "p"],
  li: ["li", "p"],
  p: ["p"],
};
/** Beyond these an open element of that kind belongs to somebody else. */
const walls: Readonly<Record<string, readonly string[]>> = {
  td: ["tr", "table"],
  th: ["tr", "table"],
  tr: ["table"],
  li: ["ul", "ol", "td", "th"],
  p: ["td", "th", "li", "div", "table", "body"],
};
const DEEPEST = 200;

/** Reads HTML as office programs write it. Any text is some HTML: what is not closed ends with what it stands in. */
export function readHtmlNodes(html: string): HtmlElement {
  const root: HtmlElement = { name: "body", attributes: {}, children: [] };
  const open = [root];
  const marks =
    /<!--[\s\S]*?(?:-->|$)|<!\[[^>]*>|<[!?][^>]*>|<(script|style|xml|title|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
  let at = 0;
  const write = (text: string) => text !== "" && open.at(-1)?.children.push(decodeEntities(text));
  for (const mark of html.matchAll(marks)) {
    write(html.slice(at, mark.index));
    at = mark.index + mark[0].length;
    const name = mark[3]?.toLowerCase();
    if (name === undefined) continue;
    if (mark[2] === "/") {
      const from = open.findLastIndex((element) => element.name === name);
      if (from > 0) open.splice(from);
      continue;
    }
    closeBefore(name, open);
    const element = { name, attributes: attributesOf(mark[4] ?? ""), children: [] };
    open.at(-1)?.children.push(element);
    if (!empty.has(name) && !mark[4]?.endsWith("/") && open.length < DEEPEST) open.push(element);
  }
  write(html.slice(at));
  return root;
}

function closeBefore(name: string, open: HtmlElement[]): void {
  const closed = closes[name] ?? [];
  const wall = open.findLastIndex((element) => (walls[name] ?? []).includes(element.name));
  const from = open.findIndex((element, i) => i > Math.max(wall, 0) && closed.includes(element.name));
  if (from > 0) open.splice(from);
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)];
  return Object.fromEntries(
    found.map(([, name = "", double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ""),
    ]),
  );
}

const entities: Readonly<Record<string, string>> = {
  nbsp: "\u00A0",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  bull: "•",
  middot: "·",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  rarr: "→",
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}
