const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<p class=MsoNormal style='margin-bottom:0cm'><span lang=IN>${escaped(line)}<o:p></o:p></span></p>`)
    .join("\n");
const cell = (text: string, spans = ""): string => `<td width=64 valign=top ${spans}>${paragraphs(text)}</td>`;

/** The rows of a tab-separated text, whose quoted cells hold several lines. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, words = "", end] of text.matchAll(/("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g)) {
    rows.at(-1)!.push(words.startsWith('"') ? words.slice(1, -1).replaceAll('""', '"') : words);
    if (end === "\n") rows.push([]);
  }
  return rows;
}

/** The heading of two rows as Word has it: "Pelaksana" spans its columns, "No" spans both rows. */
function mergedHeading([above = [], below = []]: string[][]): string {
  const upper = above.map((words, i) => {
    if (words === "") return "";
    if (below[i] === "") return cell(words, "rowspan=2");
    const next = above.findIndex((other, j) => j > i && other !== "");
    return cell(words, `colspan=${(next < 0 ? above.length : next) - i}`);
  });
  const lower = below.filter((words) => words !== "").map((words) => cell(words));
  return `<tr>${upper.join("")}</tr><tr>${lower.join("")}</tr>`;
}

/** What Word lays on the clipboard when somebody copies tables that read like this text: their cells with their merges, and none of what was drawn over them. */
export function asWordHtml(text: string): string {
  const parts = text.trim().split(/\n\n/);
  const tables = parts.map((part) => {
    const [, above = "", tabbed = ""] = /^((?:[^\t\n]*(?:\n|$))*)([^]*)$/.exec(part) ?? [];
    if (tabbed === "") return paragraphs(part);
    const rows = rowsOf(tabbed);
    const headed = /^no\.?$/i.test(rows[0]?.[0] ?? "") && rows[1]?.[0] === "";
    const body = rows.slice(headed ? 2 : 0).map((cells) => `<tr>${cells.map((words) => cell(words)).join("")}</tr>`);
    const title = above === "" ? "" : paragraphs(above.trimEnd());
    return `${title}<table class=MsoTableGrid border=1><tbody>${headed ? mergedHeading(rows) : ""}${body.join("\n")}</tbody></table>`;
  });
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head>
<body lang=IN><!--StartFragment-->${tables.join("\n")}<!--EndFragment--></body></html>`;
}
