import type { Messages } from "../id.ts";

export const compare: Messages["compare"] = {
  title: (sop) => `Comparison: ${sop}`,
  lead: "What changed from the older version to this one. What is gone is struck through, what is new is bold.",
  older: "Older version",
  nothing: "Choose the older version",
  asRead: (document) => `As read from ${document}`,
  choose: "Open the older version’s file …",
  noneInFile: "This file holds no SOP. Choose another document.",
  hint: "Choose another SOP on this device, or open its file. Nothing is sent anywhere.",
  swap: "Swap",
  markdown: "Markdown",
  pdf: "Comparison (PDF)",
  pdfHint: "The PDF is made by this server and is not kept there.",
  columns: { place: "Part", part: "What", before: "Before", after: "After" },
  empty: "empty",
  tables: "The tables of both versions",
  tablesHint:
    "Rows put in are green with a +, rows taken out red with a −. Cells and arrows that changed have a yellow frame or a thick yellow line.",
  tableOf: (sop, version) => `Table of ${sop}, ${version}`,
  beside: "Side by side",
  larger: "One below the other, larger",
  alone: { added: "new row", removed: "row taken out" },
  moved: "row moved",
  changed: "changed",
};
