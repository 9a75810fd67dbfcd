// What a paste needs beyond the table's own code, in one piece that is fetched when somebody comes into the table.
export { pasteCopied } from "./paste-copied.ts";
export { readClipboard } from "./read-clipboard.ts";
