/** Scraps that conversions leave in a cell, and what stood there. LaTeX and HTML come from programs that turned a scan into text. */
const scraps: readonly (readonly [RegExp, string])[] = [
  [/<br\s*\/?>|<\/p>\s*<p>/gi, "\n"],
  [/<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?\/?>/gi, ""],
  [/&nbsp;/gi, " "],
  [/&amp;/gi, "&"],
  [/&lt;/gi, "<"],
  [/&gt;/gi, ">"],
  [/\\diamond(?:suit)?\b/g, "◇"],
  [/\\(?:square|Box)\b/g, "□"],
  [/\\(?:circ|bigcirc)\b/g, "○"],
  [/\\?(?:long)?(?:r?ight)(?:arrow|harpoons?)\b/g, "→"],
  [/\\(?:long)?leftarrow\b/g, "←"],
  [/\\downarrow\b/g, "↓"],
  [/\\uparrow\b/g, "↑"],
  [/\\[()[\]]/g, ""],
];

/** The text of one cell or paragraph without conversion scraps, its line breaks kept (Word's own break inside a cell too), other white space single. */
export function cleanText(raw: string): string {
  let text = raw;
  if (/[<&\\]|harpoon/.test(text)) for (const [pattern, meant] of scraps) text = text.replace(pattern, meant);
  return text
    .replace(/[\v\u2028]/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** The same on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
