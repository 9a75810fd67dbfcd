import { shell } from "./en/shell.ts";
import { workroom } from "./en/workroom.ts";
import type { Messages } from "./language.tsx";

/** The English twin of every sentence. */
export const en: Messages = { shell, workroom };
