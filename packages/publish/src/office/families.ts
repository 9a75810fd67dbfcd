import type { Typeface } from "../text/font-metrics.ts";

/** The typefaces of the paper as offices have them: letters as wide as ours. */
export const families: Record<Typeface, string> = { serif: "Times New Roman", sans: "Arial" };
