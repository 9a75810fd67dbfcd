import { type Identity, letters, lettersApart } from "@alur/model";
import type { Block } from "../text/page-content.ts";
import { readRatifiedBy } from "./ratified-by.ts";

type RatifiedBy = Identity["ratifiedBy"];

/** The ranks of civil servants. Source: PP 99/2000, the table of pangkat and golongan ruang. */
const ranks =
  "juru muda,juru muda tingkat i,juru,juru tingkat i,pengatur muda,pengatur muda tingkat i,pengatur,pengatur tingkat i,penata muda,penata muda tingkat i,penata,penata tingkat i,pembina,pembina tingkat i,pembina utama muda,pembina utama madya,pembina utama".split(
    ",",
  );

// A signature is short; what stands further below belongs to something else.
const LONGEST_SIGNATURE = 12;
const LONGEST_LINE = 200;

/** Who signed below a table: post, name, rank and NIP on lines of their own. Undefined without a NIP line, which is what tells a signature from other lines. */
export function readSignature(after: readonly Block[]): RatifiedBy | undefined {
  const lines: string[] = [];
  for (const block of after.slice(0, LONGEST_SIGNATURE)) {
    if (block.kind === "table" || block.text.length > LONGEST_LINE) return undefined;
    if (/^NIP\b/i.test(block.text)) return fromLines(lines, block.text);
    lines.push(block.text);
  }
  return undefined;
}

function fromLines(above: readonly string[], nipLine: string): RatifiedBy | undefined {
  const lines = [...above];
  const rank = mendRank(lines.at(-1) ?? "");
  if (rank !== undefined) lines.pop();
  const name = lines.pop();
  const start = lines.findIndex((line) => isPost(line));
  if (name === undefined || start < 0) return undefined;
  const { nip } = readRatifiedBy(nipLine);
  const { post, acting } = readRatifiedBy(lines.slice(start).join(" ").replaceAll(",", ""));
  return { post, name: name.replace(/,$/, ""), rank: rank ?? "", nip, acting };
}

function isPost(line: string): boolean {
  return /^(a\.n\.|u\.b\.|plt\.?|plh\.?|kepala|sekretaris|camat|lurah|direktur|inspektur|bupati|wali\s?kota|gubernur|menteri|ketua|pimpinan|rektor|asisten)\b/i.test(
    line.replace(/^[*_#\s]+/, ""),
  );
}

/** The rank on a line, one lost or wrong letter forgiven, its golongan as printed. Undefined where the line is none. */
function mendRank(line: string): string | undefined {
  const [, words = "", grade = ""] = /^(.*?)([\s,/(]*\b[IV]{1,3}\s*[/.]?\s*[a-e]\b\)?)?$/.exec(line.trim()) ?? [];
  const said = letters(words.replace(/\btk\b\.?/i, "tingkat"));
  const meant = ranks.find((rank) => lettersApart(letters(rank), said, 1) <= 1);
  if (meant === undefined) return undefined;
  if (letters(meant) === said) return line.trim();
  return `${words === words.toUpperCase() ? meant.toUpperCase() : meant}${grade}`;
}

/** Fills what the identity page leaves out of who ratified from the signature, if both speak of the same post. */
export function completeFrom(printed: RatifiedBy, signed: RatifiedBy | undefined): RatifiedBy {
  if (!signed) return printed;
  const [page, signature] = [letters(printed.post), letters(signed.post)];
  if (page !== "" && !signature.startsWith(page) && !page.startsWith(signature)) return printed;
  return {
    post: printed.post || signed.post,
    name: printed.name || signed.name,
    rank: printed.rank || signed.rank,
    nip: printed.nip || signed.nip,
    acting: printed.acting || signed.acting,
  };
}
