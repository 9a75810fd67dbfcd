import type { Messages } from "../id.ts";

export const kept: Messages["kept"] = {
  memoryOnly:
    "This browser keeps nothing (perhaps a private window). The SOP is gone when this tab is closed. Download it first, or open Alur in an ordinary window.",
  full: "The browser’s storage is full, so the last changes are not kept yet. Remove SOPs you no longer need in the SOP room, or download this one.",
  followed: "This SOP was just changed in another tab. Here is what came of it; Undo brings back what was.",
  twoTabs:
    "This SOP was changed in two tabs at the same moment. Both are kept: the one you see, and the other. Choose one; Undo still brings back the one not chosen.",
  compareBoth: "See what differs",
  whichIsWhich: "Before: what you see here. After: the other.",
  combine: "Combine both",
  takeOther: "Use the other",
  stayWithThis: "Stay with this one",
  typed: (field, number) => `Not finished typing in ${field} of step ${number}:`,
  putIn: "Put in",
  throwAway: "Throw away",

  everything: "All SOPs on this device",
  everythingHint:
    "One file with every SOP here, its history and the document it came from: as a backup, or to move to another computer.",
  save: "Save everything to one file",
  bringIn: "Bring in from a file",
  noCopy:
    "This is no file saved by Alur. Choose an alur-perangkat-….zip that was made with the button beside this one.",
  cannotSave:
    "The file could not be made: the source documents are too large for this browser. Remove SOPs you no longer need first.",
  broughtIn: (added, same) =>
    `${added} ${added === 1 ? "SOP" : "SOPs"} brought in${same > 0 ? `, ${same} already here and the same` : ""}.`,
  clashes: (count) => `${count} ${count === 1 ? "SOP is" : "SOPs are"} here and in that file, and not the same`,
  clashHint: "Nothing is replaced before you have chosen.",
  keepBoth: "Keep both",
  takeFile: "Use the file’s",
  leaveHere: "Leave what is here",
  takeFileHint: "What is here becomes one Undo back.",

  document: "Source document",
  page: (page) => `Page ${page}`,
  picture: (page) => `Picture of this row on page ${page}`,
  takeReading: (other) => `Use ${other}`,
  confirmAll: (count) => `All are right (${count})`,
};
