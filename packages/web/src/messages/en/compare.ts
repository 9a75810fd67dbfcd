import type { Messages } from "../id.ts";

export const compare: Messages["compare"] = {
  open: "Compare",
  title: (sop) => `Comparison: ${sop}`,
  lead: "What changed from the older version to this one. What is gone is struck through, what is new is bold.",
  older: "Older version",
  nothing: "Choose the older version",
  asRead: (document) => `As read from ${document}`,
  choose: "Open the older version's file …",
  noneInFile: "This file holds no SOP. Choose another document.",
  hint: "Choose another SOP on this device, or open its file. Nothing is sent anywhere.",
  swap: "Swap",
  markdown: "Markdown",
  pdf: "Comparison (PDF)",
  pdfHint: "The PDF is made by this server and is not kept there.",
  columns: { place: "Part", part: "What", before: "Before", after: "After" },
  empty: "empty",
};
