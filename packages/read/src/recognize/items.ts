import { oneLine } from "../text/clean-text.ts";

/**
 * The separate things that one cell of Kelengkapan or Output lists: by line, bullet, number, comma, semicolon or "dan". Commas inside
 * brackets part nothing. An empty cell, or one that only holds dashes, lists nothing.
 */
export function splitItems(cell: string): string[] {
  const parts = cell
    .split(/\n|;/)
    .flatMap((line) => line.split(marker))
    .flatMap(splitAtCommas)
    .flatMap(splitAtAnd);
  return parts
    .map((part) => oneLine(part).replace(/^[-–•.,]+\s*|\s*[-–,.;]+$/g, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

// A bullet, or a number or letter of a list in front of a word.
const marker = /(?:^|\s)[-–•●▪*]\s+|(?:^|\s)\d{1,2}[.)]\s+(?=\p{L})|(?:^|\s)[a-h][.)]\s+(?=\p{L})/u;

function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")") depth = Math.max(0, depth - 1);
    const decimal = /\d/.test(text[i - 1] ?? "") && /\d/.test(text[i + 1] ?? "");
    if (text[i] === "," && depth === 0 && !decimal) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** "Surat dan berkas" are two things; a pair such as "sarana dan prasarana" and the name of an office stay one. */
function splitAtAnd(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(/\s+(?:dan|serta|beserta|&)\s+/gi)) {
    const before = text.slice(from, found.index);
    const around = text.slice(Math.max(0, found.index - 30), found.index + 40);
    if (insideName.test(before.slice(-80)) || fixedPairs.test(around)) continue;
    parts.push(before);
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

// "Dinas Koperasi dan UKM", "Kasi Distribusi dan Kemitraan": the word belongs to a name.
const insideName =
  /\b(dinas|bidang|bagian|seksi|subbag\w*|kasi|kabid|kasubb?ag|badan|kementerian|undang-undang|tentang|oleh|antara)\b/i;

const fixedPairs =
  /\b(sarana dan prasarana|data dan informasi|tugas dan fungsi|tupoksi|hak dan kewajiban|nama dan alamat|visi dan misi|tugas pokok dan fungsi|sandang dan pangan)\b/i;
