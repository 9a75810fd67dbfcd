import type { Messages } from "../id.ts";

const rows = (count: number): string => (count === 1 ? "One row" : `${count} rows`);
const rowsInside = (count: number): string => (count === 1 ? "one row" : `${count} rows`);
const cells = (count: number): string => (count === 1 ? "One cell" : `${count} cells`);

export const table: Messages["table"] = {
  change: {
    ofStep: (what, number) => `${what} of step ${number}`,
    several: (count, first) => `${first} and ${count - 1} other changes`,
    rowsMore: (count) => `adding ${rowsInside(count)}`,
    rowsFewer: (count) => `removing ${rowsInside(count)}`,
    order: "the order of the rows",
    columns: "performer columns",
    identity: "the SOP’s identity",
    performers: "performers",
    kind: "kind",
    arrow: "where the arrow leads",
    other: "a note on the SOP",
  },
  undone: (what) => `Undone: ${what}.`,
  redone: (what) => `Done again: ${what}.`,

  rowTools: "Row",
  tools: {
    above: "Insert a row above (Ctrl+Shift+Plus)",
    below: "Insert a row below",
    up: "Move up (Alt+↑)",
    down: "Move down (Alt+↓)",
    split: "Split into two steps",
    merge: "Merge with the next row",
    copy: "Copy the row (Ctrl+C)",
    remove: "Remove the row (Ctrl+Minus)",
  },
  rows: {
    inserted: (count) => `${rows(count)} inserted.`,
    moved: (number) => `It is step ${number} now.`,
    merged: (number, lost) => `Merged into step ${number}.${lost === "" ? "" : ` Arrows lost: ${lost}.`}`,
    removed: (count, ledOn) => `${rows(count)} removed.${ledOn === "" ? "" : ` Arrows led on: ${ledOn}.`}`,
    arrow: (from, to) => `${from} → ${to}`,
    start: "start",
    end: "end",
  },
  firstRow: "Insert the first row",
  empty: "This table has no step yet. Insert the first row, or paste a table from Word or Excel.",

  symbols: {
    put: (number, performer) => `Step ${number}: ${performer}.`,
    decides: (number) => `Step ${number} is a decision now. One more click removes its symbol.`,
    taken: (number, performer) => `Step ${number}: the symbol of ${performer} was removed.`,
  },

  exits: (number) => `Arrows of step ${number}`,
  aim: (way, target) => `${way} ${target}. Press to choose another target.`,
  choosing: (way, target) =>
    `${way} ${target}. Click the row it leads to, or choose with the up and down arrows and press Enter. Esc cancels.`,
  leads: (way, target) => `${way} ${target}.`,
  swapped: "Yes and no exchanged.",
  yes: "Yes",
  no: "No",

  performerName: "Performer’s name",
  renameHint: "Also changed in the sentences of this SOP.",
  willMerge: (name) => `${name} is there already: the two columns are merged.`,
  rename: "Rename everywhere",
  renamed: (before, after) => `${before} is now ${after} in the whole SOP.`,
  merge: "Merge",
  mergeWith: "Merge into another performer",
  mergeHint: "This name stays known as an alias.",
  mergedInto: (from, into) => `${from} was merged into ${into}.`,
  choose: "Choose a performer",
  addLeft: "New column left",
  addRight: "New column right",
  newPerformer: "New performer",
  performerAdded: "A performer’s column was added. Write its name and press Enter.",
  moveLeft: "Move left",
  moveRight: "Move right",
  performerMoved: (name) => `The column ${name} was moved.`,
  removePerformer: "Remove the column",
  performerRemoved: (name, left) =>
    `The column ${name} was removed.${left === "" ? "" : ` Without a performer now: step ${left}.`}`,

  suggestions: "Suggestions",
  suggested: (count) => `${count} suggestions. Choose with the down arrow and Enter.`,

  copied: (count) => `${cells(count)} copied.`,
  copiedRows: (count) => `${rows(count)} copied.`,
  emptied: "Cells emptied.",
  filled: "Cells filled with what stands above them.",
  pasted: (count) => `${cells(count)} pasted.`,
  pastedRows: (count) => `${rows(count)} pasted.`,
  pastedCut: (columns) =>
    columns === 1
      ? "One column on the right had no room and was not pasted."
      : `${columns} columns on the right had no room and were not pasted.`,
  nothingPasted: "The clipboard holds no text and no table.",
  pasteTable: "Pasting an SOP’s table",
  pasteTableLead: (title, steps) =>
    `What is pasted is the table of an SOP${title === "" ? "" : `, “${title}”,`} with ${steps} steps.`,
  replaceTable: "Replace this whole table",
  appendTable: "Add as new rows",
  tableReplaced: (steps) => `The table was replaced: ${steps} steps.`,

  find: "Find and replace",
  findWords: "Find",
  replaceWith: "Replace with",
  matchCase: "Match case",
  wholeWords: "Whole words only",
  previous: "Previous",
  next: "Next",
  replace: "Replace",
  replaceAll: (count) => (count === 0 ? "Replace all" : `Replace all (${count})`),
  replaced: (count, before, after) =>
    `“${before}” replaced by “${after}” in ${count === 1 ? "one place" : `${count} places`}.`,
  close: "Close",
  findHint: "Looks in all cells, column headings and the identity page.",
  foundAt: (place, count) => `${place} of ${count}.`,
  notFound: "Not found.",
  onIdentity: (field) => `${field} (identity)`,
};
