import { Document, Packer } from "docx";
import type { Sop } from "@alur/model";
import type { Layout } from "../../layout/layout.ts";
import { isTitle, paperFrame } from "../../office/paper-frame.ts";
import { paintEmblem } from "../paint-emblem.ts";
import { withoutClock } from "../without-clock.ts";
import type { WordEmblem } from "./word-emblem.ts";
import { thinLine, wordPage } from "./word-page.ts";
import { wordSection } from "./word-section.ts";
import { wordStyles } from "./word-styles.ts";

/** An SOP and how it is laid out; the cover and contents of a book are of none. */
export interface LaidOutSop {
  sop?: Sop;
  layout: Layout;
}

/** One Word document of one or several SOPs, each in a section of its own. The same SOPs give the same bytes. */
export async function wordPaper(papers: readonly LaidOutSop[], author: string): Promise<Uint8Array> {
  const layouts = papers.map(({ layout }) => layout);
  const pages = layouts.flatMap((layout) => layout.pages);
  const sizes = [
    ...layouts.map(({ type }) => type),
    ...pages.flatMap((page) => (page.kind === "flow" ? [] : page.type)),
  ];
  const title = pages.flatMap((page) => (page.kind === "flow" ? page.texts.filter(isTitle) : []))[0];
  const leadTo = new Set(
    pages.flatMap((page) => (page.kind === "contents" ? page.cells.flatMap((cell) => cell.leadsTo ?? []) : [])),
  );
  const emblem = await emblemOf(layouts[0]);
  let drawings = 0;
  let number = 0;
  const document = new Document({
    title: layouts.map((layout) => layout.title).join("; "),
    creator: author || "Alur",
    lastModifiedBy: author || "Alur",
    styles: wordStyles(sizes, layouts[0]?.typeface ?? "serif", title?.sizePt ?? 12),
    sections: papers.map(({ sop, layout }) => {
      const frame = paperFrame(layout);
      const children = layout.pages.flatMap((page, i) => {
        number += 1;
        const markedAs = leadTo.has(number) ? number : undefined;
        const stand = { isFirst: i === 0, top: frame.top, firstId: drawings + 1, emblem, markedAs };
        const made = wordPage(sop, layout, page, stand);
        drawings += made.drawings;
        return made.children;
      });
      return { ...wordSection(layout, frame), children: [...children, thinLine()] };
    }),
  });
  return withoutClock(await Packer.toBuffer(document));
}

async function emblemOf(layout: Layout | undefined): Promise<WordEmblem | undefined> {
  if (!layout?.logo) return undefined;
  const { bytes } = await paintEmblem(layout.logo);
  return { picture: layout.logo, painted: bytes };
}
