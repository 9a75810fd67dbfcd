// What the clipboard needs, in one piece that is fetched when somebody comes into the table.
export { copyCells } from "./copy-cells.ts";
export { emptyCells, fillCells, isRows, pasteAsRows, pasteBlock } from "./paste-cells.ts";
export { readClipboard } from "./read-clipboard.ts";
