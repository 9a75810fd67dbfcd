import { letters } from "@alur/model";
import type { Block } from "../text/page-content.ts";
import { linesOf, type Line } from "./lines.ts";
import { readPeriods } from "./periods.ts";
import type { Regulation } from "./regulation.ts";

const heading =
  /^(?:salinan\s+|lampiran\s*(?:[ivx]+|\d+)?\s*:?\s*)?(peraturan|keputusan|instruksi|undang-undang)\s+(republik|bupati|wali\s?kota|gubernur|menteri|presiden|pemerintah|daerah|desa|camat|lurah|inspektur|rektor|kepala|sekretaris daerah|sekretaris|direktur jenderal|direktur|ketua|badan|lembaga)\b\s*(.*)$/i;
const office =
  /\b(dinas|badan|kantor|kecamatan|kelurahan|inspektorat|sekretariat|bagian|satuan polisi|rumah sakit|rsud|upt\w*)\b.*$/i;

// How far below its heading a regulation's number, "tentang" and title may stand.
const HEAD_LINES = 20;

/**
 * The regulation around an annex with SOPs, from what stands outside their tables. A heading alone is no regulation: titles of regulations stand in every
 * legal basis. Only one that considers, decides or has articles is.
 */
export function readRegulation(outside: readonly Block[], document: string): Regulation | undefined {
  const lines = linesOf(outside);
  const at = lines.findIndex((_, i) => isHeading(lines, i));
  const first = lines[at];
  if (!first) return undefined;
  const [, sort = "", issuer = "", rest = ""] = heading.exec(first.text) ?? [];
  const head = lines.slice(at, at + HEAD_LINES);
  const { number, year } = readNumber(head);
  const title = readTitle(head, `${issuer} ${rest}`);
  return {
    kind: capital(`${sort} ${issuer}`),
    region: capital(rest.replace(/\s*\b(nomor|tentang)\b.*$/i, "")),
    number,
    year,
    title,
    agency: office.exec(title)?.[0] ?? "",
    periods: readPeriods(lines.slice(at), document),
    at: { document, line: first.line },
  };
}

function isHeading(lines: readonly Line[], i: number): boolean {
  const text = lines[i]?.text ?? "";
  if (!heading.test(text) || text.length > 200) return false;
  const head = lines.slice(i, i + HEAD_LINES);
  // An annex that was copied without its regulation names it in its own heading.
  const annexed = /^lampiran\b/i.test(text);
  const numbered = head.slice(0, 3).some((line) => /\bnomor\b/i.test(line.text));
  return (
    numbered &&
    (annexed || lines.slice(i + 1, i + 200).some((line) => /^(menimbang|memutuskan|pasal\s+1)\b/i.test(line.text)))
  );
}

function readNumber(head: readonly Line[]): { number: string; year: string } {
  const text = head.find((line) => /\bnomor\b/i.test(line.text))?.text ?? "";
  const [, said = ""] = /\bnomor\s*:?\s*(.*?)\s*(?:\btentang\b.*)?$/i.exec(text) ?? [];
  const [, number = "", year = ""] = /^(.*?)\s*\btahun\b\s*(\d{4})?/i.exec(said) ?? [];
  if (year !== "" || number !== "") return { number: filled(number), year };
  return { number: filled(said), year: /\b(19|20)\d{2}\b(?!.*\b(19|20)\d{2}\b)/.exec(said)?.[0] ?? "" };
}

/** A number left open is printed as dots or dashes. */
function filled(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text.trim() : "";
}

/** The lines behind "tentang", up to the prayer, the issuer's name or the first reason. */
function readTitle(head: readonly Line[], issuer: string): string {
  const from = head.findIndex((line) => /\btentang\b/i.test(line.text));
  const parts = [(head[from]?.text ?? "").replace(/^.*?\btentang\b\s*:?\s*/i, "")];
  for (const { text } of from < 0 ? [] : head.slice(from + 1)) {
    if (/^(dengan rahmat|menimbang|mengingat|bab\s|pasal\s)/i.test(text)) break;
    if (letters(text) === letters(issuer)) break;
    parts.push(text);
  }
  return parts.join(" ").trim();
}

/** "PERATURAN BUPATI" as a sentence writes it. */
function capital(text: string): string {
  const words = text.trim().split(/\s+/);
  const small = new Set(["dan", "dengan", "atas", "untuk", "di"]);
  return words
    .map((word) => word.toLowerCase())
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}
