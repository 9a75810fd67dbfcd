/** The papers on which offices print an SOP. Sizes in millimetres, lying on the long side as the flow table needs it. */
export const papers = {
  A4: { name: "A4", width: 297, height: 210 },
  F4: { name: "F4", width: 330, height: 215 },
  Folio: { name: "Folio", width: 330.2, height: 215.9 },
  Letter: { name: "Letter", width: 279.4, height: 215.9 },
  Legal: { name: "Legal", width: 355.6, height: 215.9 },
} as const satisfies Record<string, Paper>;

export type PaperName = "A4" | "F4" | "Folio" | "Letter" | "Legal";

/** A sheet lying on its long side, in millimetres. */
export interface Paper {
  name: PaperName;
  width: number;
  height: number;
}
