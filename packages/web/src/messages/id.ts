import { shell } from "./id/shell.ts";
import { workroom } from "./id/workroom.ts";

/** The sentences of the app, a room of the house each. */
export const id = { shell, workroom };
