import type { Identity } from "@alur/model";
import { actingForms } from "@alur/model";
import { oneLine } from "../text/clean-text.ts";

const ranks =
  /\b((?:pembina|penata|pengatur|juru)(?:\s+(?:utama|tingkat|tk\.?|muda|madya|i|\d))*(?:\s*[/,(]?\s*\(?\s*[IV]{1,3}\s*\/?\s*[a-e]\)?)?)/i;

/** Who ratified an SOP, from the one cell in which post, name, rank and NIP stand together or below each other. */
export function readRatifiedBy(cell: string): Identity["ratifiedBy"] {
  const whole = cell.trim();
  const nip = /NIP\s*[.:]*\s*([\d .]{8,})/i.exec(whole)?.[1]?.trim() ?? "";
  const rest = whole.replace(/NIP\s*[.:]*\s*[\d .…_-]*/i, "");
  const rank = ranks.exec(rest)?.[1]?.trim() ?? "";
  const lines = rest
    .replace(rank, "\n")
    .split("\n")
    .map((line) => oneLine(line).replace(/^,|,$/g, "").trim())
    .filter((line) => /\p{L}/u.test(line));
  const [first = "", ...others] = lines;
  const [post, name] = others.length > 0 ? [first, others.at(-1) ?? ""] : splitPostAndName(first);
  const acting = actingForms.find((form) => form !== "" && post.toLowerCase().startsWith(form.toLowerCase())) ?? "";
  return { post: post.slice(acting.length).trim(), name, rank, nip, acting };
}

/** "Kepala Dinas Sosial, Drs. A. Contoh, M.M.": the first comma parts post and name. */
function splitPostAndName(line: string): [string, string] {
  const at = line.indexOf(",");
  return at < 0 ? [line, ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
