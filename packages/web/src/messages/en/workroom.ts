import type { Messages } from "../id.ts";

export const workroom: Messages["workroom"] = {
  title: "SOP room",
  lead: "Paste an SOP table, open its file, or take a sample. SOPs are read on this computer; nothing is sent anywhere.",
  pasteLabel: "Paste the SOP table",
  pasteHint:
    "In Word or Excel: select the whole table with its column headings, copy it (Ctrl+C) and paste it here (Ctrl+V).",
  pastePlaceholder: "No\tKegiatan\tPelaksana\tKelengkapan\tWaktu\tOutput\tKeterangan",
  read: "Read the SOP",
  pastedName: "Pasted text",
  openFile: "Open a file",
  openFileHint:
    "PDF, Word (.docx), Excel (.xlsx), scans (PDF, PNG, JPEG), text or an Alur SOP (.json), one or many. You may also drop files and folders on this page.",
  chooseFile: "Choose files",
  chooseFolder: "Choose a folder",
  dropHere: "Drop files or folders to read them",
  noDocuments: "There is no document here that can be read. Choose PDF, Word, Excel, picture or text files.",
  reading: "Reading",
  readingFile: (number, total, document) =>
    total > 1 ? `Reading ${number} of ${total}: ${document}` : `Reading ${document}`,
  recognising: (page, pages) => `recognising the letters of a scan, page ${page} of ${pages}`,
  stop: "Stop",
  foundInSeveral: (sops, documents, total) =>
    `${sops} ${sops === 1 ? "SOP" : "SOPs"} found in ${documents} of ${total} files`,
  withoutSop: (count) => `${count} ${count === 1 ? "file" : "files"} without an SOP that could be read`,
  samples: "Alur's samples",
  moreSamples: (count) => `${count} more samples`,
  sample: (name) => `Open the sample: ${name}`,
  tooLarge: (megabytes) =>
    `This file is larger than ${megabytes} MB and was not read. Copy only the part with the SOP table and paste it.`,
  textTooLarge: (megabytes) =>
    `This text is larger than ${megabytes} MB and was not pasted. Copy only the part with the SOP table.`,
  unreadableFile: "This file cannot be opened. Check that it is still there, then choose it again.",
  found: (count, document) => `${count} ${count === 1 ? "SOP" : "SOPs"} found in ${document}`,
  annexOf: (regulation) => `Annex of ${regulation}`,
  nothingFound: (document) => `No SOP in ${document}`,
  clear: "Clear the list",
  untitled: "SOP without a title",
  steps: (count) => `${count} ${count === 1 ? "step" : "steps"}`,
  performers: (count) => `${count} ${count === 1 ? "performer" : "performers"}`,
  findings: (count) => (count === 0 ? "no findings" : `${count} ${count === 1 ? "finding" : "findings"}`),
  unsure: (count) => `${count} ${count === 1 ? "reading" : "readings"} to check`,
  noticed: (count) => `${count} reading ${count === 1 ? "note" : "notes"}`,
  mended: "edited",
  recent: "Last opened on this device",
  recentHint: "Kept in this browser only. Download the JSON to take an SOP elsewhere.",
  changed: (when) => `opened ${when}`,
  forget: (title) => `Delete ${title} from this device`,
  forgetAsk: (title) => `Delete “${title}” from this device?`,
  forgetHint: "Changes that were neither downloaded nor put into force will be lost.",
  forgetDo: "Delete",
};
