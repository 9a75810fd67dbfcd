import type { Messages } from "./id.ts";
import { entrance } from "./id/entrance.ts";
import { sheet } from "./id/sheet.ts";
import { shell } from "./id/shell.ts";

const brought: Partial<Messages> = { entrance, sheet, shell };

/**
 * The Indonesian sentences that the pages opened so far have brought, and those that every page says. Typed as if all were there: a page imports
 * the shelf it speaks from (`shelves/`), and a test looks whether each does.
 */
export const broughtWords = brought as Messages;

export function bringWords(words: Partial<Messages>): void {
  Object.assign(brought, words);
}
