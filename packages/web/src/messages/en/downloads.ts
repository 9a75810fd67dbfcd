import type { Messages } from "../id.ts";

export const downloads: Messages["downloads"] = {
  open: "Download",
  papers: { pdf: "Official PDF", docx: "Word document (DOCX)", xlsx: "Excel sheet (XLSX)" },
  byServer:
    "PDF, Word, Excel, the review sheet and the book are made by this server: SOPs are sent to this server only and not kept there.",
  withoutLine: "Pictures, BPMN, YAML, Markdown and JSON are made on this device and can be downloaded all the same.",
  settings: (paper, extras) => `Paper ${[paper, ...extras].join(", ")}.`,
  withDraft: "marked DRAF",
  withCover: "cover",
  withEmblem: "emblem",
  change: "Set up the paper",
  pictures: "Pictures of the pages",
  picture: (format, page) => `${format} ${page}, picture of page ${page}`,
  data: "For other programs",
  bpmn: "BPMN",
  yaml: "YAML",
  markdown: "Markdown",
  json: "JSON (can be opened again in Alur)",
  review: "Review sheet",
  reviewIn: (format) => `Review sheet, ${format}`,
  book: "Book of SOPs",
  bookOf: (sops) => `The ${sops} SOPs on this device as one book with a table of contents.`,
  bookIn: (format) => `Book, ${format}`,
};
