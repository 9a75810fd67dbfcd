/** A line of the list: what is called how, and how it is to be called. */
export interface RenameWish {
  line: number;
  text: string;
  from: string;
  to: string;
}

/** The headings that people write above such a list. */
const heading = /^(?:nama\s+)?(?:lama|sebelum(?:nya)?|old)\b/i;

/**
 * Reads a list of old and new names, one pair a line, as it is pasted from a worksheet or written by hand: with a tab, a semicolon, an arrow, or else a comma in between.
 * A line without a second name has an empty `to`.
 */
export function readRenames(text: string): RenameWish[] {
  return text.split(/\r?\n/).flatMap((written, i) => {
    const line = written.trim();
    if (line === "") return [];
    const [from = "", to = ""] = cellsOf(line).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .trim(),
    );
    if (i === 0 && heading.test(from)) return [];
    return [{ line: i + 1, text: line, from, to }];
  });
}

function cellsOf(line: string): string[] {
  const between = ["\t", ";", "→", "->", ","].find((sign) => line.includes(sign));
  return between === undefined ? [line] : line.split(between);
}
