import { joinLine, linesOf } from "./cell-text.ts";
import type { PageDrawing, Run } from "./page-drawing.ts";

// What a signing service or a printer stamps on the pages of any document.
const stamps = [
  /ditandatangani secara elektronik/i,
  /\b(BSrE|Balai Sertifikasi Elektronik)\b/i,
  /\bkode QR\b.*\b(asli|keaslian|verifikasi|dokumen|file)\b/i,
  /^hal(?:aman|\.)?\s*:?\s*\d+(?:\s*(?:dari|\/)\s*\d+)?$/i,
  /^\d{1,3}$/,
];

/** The lines of a page that stand outside its tables and say something of this document: neither stamps nor what is printed at the same place on every page. */
export function ownLines(runs: readonly Run[], page: PageDrawing, pages: readonly PageDrawing[]): Run[][] {
  return linesOf(runs).filter((line) => {
    const words = joinLine(line);
    return !stamps.some((stamp) => stamp.test(words)) && !isRepeated(line, words, page, pages);
  });
}

function isRepeated(line: readonly Run[], words: string, page: PageDrawing, pages: readonly PageDrawing[]): boolean {
  const top = line[0]?.box.top ?? 0;
  const margin = page.height * 0.12;
  if (top > margin && top < page.height - margin) return false;
  return pages.some(
    (other) =>
      other !== page &&
      linesOf(other.runs.filter(({ box }) => Math.abs(box.top - top) < 3)).some(
        (twin) => uncounted(joinLine(twin)) === uncounted(words),
      ),
  );
}

/** "Halaman 2 dari 3" is on every page, each time with another number. */
function uncounted(words: string): string {
  return words.replace(/\d+/g, "0");
}
