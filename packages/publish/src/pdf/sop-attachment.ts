import { sopPagesWords, writeSopDocument, type Sop } from "@alur/model";

/** A file that lies in a PDF: whoever opens the list of attachments sees its name and what it is. */
export interface Attachment {
  name: string;
  description: string;
  text: string;
}

/** An SOP in a PDF, and on which of its pages it is printed. */
export interface PrintedSop {
  sop: Sop;
  pages: number;
}

/** PDF/A-2 takes no files of other kinds; PDF/A-3 does, but fewer archives take it. */
export function standardFor(attachments: readonly Attachment[]): "A-2a" | "A-3a" {
  return attachments.length === 0 ? "A-2a" : "A-3a";
}

/**
 * The SOPs themselves, to be laid into the PDF that shows them: read back, they are the same to the letter, whatever the drawing can say. Each names its pages, so that
 * one is not believed on pages of another. `before` pages stand before the first.
 */
export function sopAttachments(printed: readonly PrintedSop[], before = 0): Attachment[] {
  const total = printed.reduce((sum, { pages }) => sum + pages, before);
  let last = before;
  return printed.map(({ sop, pages }, i) => {
    const first = last + 1;
    last += pages;
    return {
      name: printed.length === 1 ? "sop.json" : `sop-${i + 1}.json`,
      description: sopPagesWords({ first, last, total }),
      text: writeSopDocument(sop),
    };
  });
}
