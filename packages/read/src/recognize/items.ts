import { oneLine } from "../text/clean-text.ts";

/**
 * The separate things that one cell of Kelengkapan or Output lists: by line, bullet, number, comma, semicolon or "dan". Commas inside
 * brackets part nothing. An empty cell, or one that only holds dashes, lists nothing.
 */
export function splitItems(cell: string): string[] {
  const parts = joinBrokenLines(cell)
    .flatMap((line) => line.split(";"))
    .flatMap((line) => line.split(marker))
    .flatMap(splitAtCommas)
    .flatMap(splitAtAnd);
  return parts
    .map((part) => oneLine(part).replace(/^[-–•.,]+\s*|\s*[-–,.;]+$/g, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

// A bullet, or a number or letter of a list in front of a word.
const marker = /(?:^|\s)[-–•●▪*]\s+|(?:^|\s)\d{1,2}[.)]\s+(?=\p{L})|(?:^|\s)[a-h][.)]\s+(?=\p{L})/u;

/**
 * The lines of a cell, each beginning something new. Where lines carry bullets or numbers, a line without one goes on with the line above; where they do not,
 * a line in small letters does, if the cell itself begins with a capital.
 */
function joinBrokenLines(cell: string): string[] {
  const lines = cell.split("\n").filter((line) => line.trim() !== "");
  const marked = lines.some(beginsMarked);
  const small = (line: string | undefined) => /^\s*\p{Ll}/u.test(line ?? "");
  const joined: string[][] = [];
  for (const line of lines) {
    const goesOnAbove = marked ? !beginsMarked(line) : small(line) && !small(lines[0]);
    if (goesOnAbove && joined.length > 0) joined.at(-1)?.push(line);
    else joined.push([line]);
  }
  return joined.map((parts) => parts.join(" "));
}

function beginsMarked(line: string): boolean {
  return marker.exec(line)?.index === 0;
}

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

/**
 * "Surat dan berkas permohonan" are two things. A pair such as "sarana dan prasarana", the name of an office, and what only goes on with the
 * same thing ("yang diparaf dan ditandatangani", "bahan monitoring dan evaluasi") stay one: no word of the author's may be torn off its sentence.
 */
function splitAtAnd(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(/\s+(?:dan|serta|beserta|&)\s+/gi)) {
    const before = text.slice(from, found.index);
    const around = text.slice(Math.max(0, found.index - 30), found.index + 40);
    if (insideName.test(before.slice(-80)) || fixedPairs.test(around)) continue;
    if (goesOn(before, text.slice(found.index + found[0].length))) continue;
    parts.push(before);
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

/** Whether the words after an "and" only go on with the thing before it: with another verb, or with one more word of a longer name. */
function goesOn(before: string, after: string): boolean {
  const [next = ""] = oneLine(after).split(" ");
  if (verbForm.test(next)) return true;
  const [words, nextWords] = [before, after.split(/\s(?:dan|serta|beserta|&)\s/i)[0] ?? ""].map((part) =>
    oneLine(part).split(" "),
  );
  return (words?.length ?? 0) > 1 && nextWords?.length === 1 && !/^\p{Lu}{2,}/u.test(next);
}

// "diparaf", "terkirim", "mencatat", "sudah …": no thing begins like this.
const verbForm = /^(?:di|ter|me[mnl]?)\p{Ll}{3,}$|^(?:sudah|telah|siap|layak|yang)$/u;

// "Dinas Koperasi dan UKM", "Kasi Distribusi dan Kemitraan": the word belongs to a name.
const insideName =
  /\b(dinas|bidang|bagian|seksi|subbag\w*|kasi|kabid|kasubb?ag|badan|kementerian|undang-undang|tentang|oleh|antara)\b/i;

const fixedPairs =
  /\b(sarana dan prasarana|data dan informasi|tugas dan fungsi|tupoksi|hak dan kewajiban|nama dan alamat|visi dan misi|tugas pokok dan fungsi|sandang dan pangan)\b/i;
