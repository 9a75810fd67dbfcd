import type { Messages } from "../id.ts";

export const caseDocuments: Messages["caseDocuments"] = {
  title: "Documents",
  none: "This case holds no documents yet.",
  attach: "Attach a document",
  attachHint: "PDF, photograph, Word, Excel or text, 25 MB at most. Documents can be dropped here too.",
  dropHere: "Drop the documents here",
  belongsTo: "This document is for",
  wholeCase: "The case as a whole",
  place: {
    requirement: (step, name) => `Step ${step}, requirement: ${name}`,
    output: (step, name) => `Step ${step}, output: ${name}`,
  },
  busy: (name) => `Uploading ${name} …`,
  attached: (name) => `${name} has been attached.`,
  refused: (name) => `${name} was not attached:`,
  interrupted: "The line to the server broke before all documents had been sent.",
  again: "Send again",
  tooLarge: (name) =>
    `${name} is larger than 25 MB. Make it smaller, by scanning at 150–200 dpi for example, or divide it.`,
  newer: "Upload a newer version",
  newerOf: (name) => `Upload a newer version of ${name}`,
  version: (version) => `Version ${version}`,
  by: (name, moment) => `${name}, ${moment}`,
  older: (count) => (count === 1 ? "1 earlier version" : `${count} earlier versions`),
  kinds: {
    "application/pdf": "PDF",
    "image/png": "PNG",
    "image/jpeg": "JPEG",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
    "text/plain": "text",
  },
};
