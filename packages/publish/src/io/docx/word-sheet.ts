import { AlignmentType, Document, Packer, PageOrientation, type Paragraph, type Table } from "docx";
import type { Paper } from "../../paper.ts";
import { withoutClock } from "../without-clock.ts";
import { footerOf } from "./word-footer.ts";
import { twips } from "./word-measures.ts";

const margin = { top: 14, bottom: 16, side: 15 };
/** As wide as the font of the official paper, and on every office's computer. */
const typeface = "Times New Roman";
const font = { ascii: typeface, hAnsi: typeface, cs: typeface, eastAsia: typeface };

/** What a sheet beside the SOP is called, by whom it is, and what stands at its foot. */
interface SheetFacts {
  title: string;
  author: string;
  footer: string;
}

/** How wide the words of such a sheet may be, in twentieths of a point. */
export function sheetWidth(paper: Paper): number {
  return twips(paper.width - 2 * margin.side);
}

/** A lying sheet of running words and tables, as a lembar reviu or a matriks persandingan. The same children give the same bytes. */
export async function wordSheet(
  children: readonly (Paragraph | Table)[],
  { title, author, footer }: SheetFacts,
  paper: Paper,
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author || "Alur",
    lastModifiedBy: author || "Alur",
    styles: {
      default: {
        document: { run: { font, size: 20, language: { value: "id-ID" } } },
        heading1: {
          run: { font, size: 26, bold: true, color: "000000" },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
        },
        heading2: {
          run: { font, size: 21, bold: true, color: "000000" },
          paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sides of a lying page itself.
            size: { width: twips(paper.height), height: twips(paper.width), orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: twips(margin.top),
              bottom: twips(margin.bottom),
              left: twips(margin.side),
              right: twips(margin.side),
              footer: twips(7),
            },
          },
        },
        footers: { default: footerOf(footer, sheetWidth(paper)) },
        children: [...children],
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document));
}
