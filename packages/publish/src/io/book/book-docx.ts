import type { Sop } from "@alur/model";
import type { Layout } from "../../layout/layout.ts";
import { wordPaper } from "../docx/word-paper.ts";
import type { BookMaking } from "./book-making.ts";

/** The book as one Word document: each SOP in a section of its own, pages numbered through, as its table of contents has them. */
export async function bookDocx(
  sops: readonly Sop[],
  [front, ...each]: readonly [front: Layout, ...sops: Layout[]],
  { author }: BookMaking,
): Promise<Uint8Array> {
  const papers = sops.flatMap((sop, i) => {
    const layout = each[i];
    return layout ? [{ sop, layout }] : [];
  });
  return wordPaper([{ layout: front }, ...papers], author);
}
