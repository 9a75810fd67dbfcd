import type { Line } from "./lines.ts";

/** One numbered paragraph (ayat) of an article, or the whole article where it has none. */
export interface Paragraph {
  article: string;
  paragraph: string;
  text: string;
  line: number;
}

const articleLine = /^pasal\s+(\d{1,3}[A-Z]?)\s*\.?(?:$|\s+(?=\(1\)))/i;
// A decree (keputusan) counts its points in words.
const pointLine = /^(kesatu|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh)\s*:\s*/i;
const headingLine =
  /^(BAB\s+[IVXL]+\b|Bagian\s+(Ke\p{L}+|Per\p{L}+)\b|Paragraf\s+\d|Ditetapkan di\b|Diundangkan di\b|LAMPIRAN\b)/iu;

/** The articles of a regulation, paragraph by paragraph; lines that conversion broke are put together. */
export function readArticles(lines: readonly Line[]): Paragraph[] {
  const found: Paragraph[] = [];
  let article: string | undefined;
  let open: Paragraph | undefined;
  for (const { text: whole, line } of lines) {
    const point = pointLine.exec(whole);
    const opening = point ?? articleLine.exec(whole);
    if (opening) {
      article = point ? `Diktum ${point[1]?.toUpperCase()}` : `Pasal ${opening[1]}`;
      open = undefined;
    } else if (headingLine.test(whole)) article = open = undefined;
    if (article === undefined) continue;
    const text = opening ? whole.slice(opening[0].length) : whole;
    if (text === "") continue;
    const [, number] = /^\((\d{1,2})\)\s*/.exec(text) ?? [];
    if (open && number === undefined) open.text += ` ${text}`;
    else {
      open = {
        article,
        paragraph: number === undefined ? "" : `ayat (${number})`,
        text: text.replace(/^\(\d{1,2}\)\s*/, ""),
        line,
      };
      found.push(open);
    }
  }
  return found;
}
