import { labels, type Sop } from "@alur/model";
import type { SheetPage } from "../layout/layout.ts";
import type { LayoutOptions } from "../layout/layout-options.ts";
import { titleTexts } from "../layout/page-texts.ts";
import { typeSize } from "../layout/scale.ts";
import type { Paper } from "../paper.ts";
import { tableSheets } from "../sheets/table-sheet.ts";
import { printable } from "../text/printable.ts";

/** An SOP in a book, and how many pages it takes. */
export interface BookEntry {
  sop: Sop;
  pages: number;
}

/** The table of contents. `before` pages stand before it; each line leads to the page where its SOP begins. */
export function contentsPages(
  entries: readonly BookEntry[],
  before: number,
  paper: Paper,
  settings: Pick<LayoutOptions, "margins" | "fontSizePt" | "typeface">,
): SheetPage[] {
  const own = sheets(entries, 0, paper, settings).length;
  return sheets(entries, before + own, paper, settings);
}

function sheets(
  entries: readonly BookEntry[],
  before: number,
  paper: Paper,
  settings: Pick<LayoutOptions, "margins" | "fontSizePt" | "typeface">,
): SheetPage[] {
  const { margins } = settings;
  const { texts, height } = titleTexts("Daftar Isi", paper, settings);
  const room = { left: margins.left, top: margins.top, bottom: paper.height - margins.bottom };
  const narrow = { number: 12, sopNumber: 62, page: 22 };
  const rest = paper.width - margins.left - margins.right - narrow.number - narrow.sopNumber - narrow.page;
  const columns = [narrow.number, narrow.sopNumber, rest, narrow.page];
  const heading = [labels.number.id, labels.sopNumber.id, labels.title.id, "Halaman"].map((text) => ({
    texts: [text],
    align: "center" as const,
    bold: true,
  }));
  let page = before + 1;
  const rows = entries.map(({ sop, pages }, i) => {
    const starts = page;
    page += pages;
    return [
      { texts: [String(i + 1)], align: "center" as const },
      { texts: [printable(sop.identity.number)] },
      { texts: [printable(sop.identity.title)], leadsTo: starts },
      { texts: [String(starts)], align: "center" as const },
    ];
  });
  for (let factor = 1.05; factor > 0.05; factor *= 0.9) {
    const type = typeSize(settings.fontSizePt, { type: factor }, settings.typeface);
    const pages = tableSheets(
      { kind: "contents", columns, heading, rows },
      type,
      room,
      texts,
      margins.top + height + 1,
    );
    if (pages) return pages;
  }
  return [];
}
