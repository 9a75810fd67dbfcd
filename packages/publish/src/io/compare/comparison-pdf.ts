import type { ComparisonContent } from "../../compare/comparison-content.ts";
import { printable } from "../../text/printable.ts";
import { setPdf } from "../typesetter.ts";

/** Words longer than any of the language may be broken, or they would run over the line of their column. */
const longWord = /\S{32}(?=\S)/g;

const onPaper = (text: string): string =>
  text
    .split("\n")
    .map((line) => {
      // The blanks at a piece's ends keep it apart from its neighbours.
      const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/.exec(line) ?? [];
      const blank = (blanks: string): string => (blanks === "" ? "" : " ");
      return `${blank(before)}${printable(core)}${blank(after)}`;
    })
    .join("\n")
    .replaceAll(longWord, "$&\u200b");

/** The comparison as PDF/A-2a. Throws a fault when Typst refuses the document. */
export async function comparisonPdf(content: ComparisonContent): Promise<Uint8Array> {
  const document = JSON.stringify({ ...content, agency: "" }, (key, value: unknown) =>
    typeof value === "string" && key !== "change" ? onPaper(value) : value,
  );
  return setPdf(
    { template: "comparison", document },
    "Matriks persandingan tidak dapat dibuat sebagai PDF. Unduh Markdown sebagai gantinya, dan laporkan kepada pengembang.",
  );
}
