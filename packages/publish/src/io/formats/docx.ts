import { layoutSop } from "../../layout/layout-sop.ts";
import { printable } from "../../text/printable.ts";
import { wordPaper } from "../docx/word-paper.ts";
import type { Format } from "../format.ts";

/** The official paper as a Word document: real tables, and a drawing of shapes that anybody can move. */
export const docx: Format = {
  id: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  async publish(sop, name, options) {
    const layout = layoutSop(sop, { ...options, continuous: false });
    const author = printable(sop.identity.agency || sop.identity.workUnit);
    return [{ name: `${name}.docx`, bytes: await wordPaper([{ sop, layout }], author) }];
  },
};
