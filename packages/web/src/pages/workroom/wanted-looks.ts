import type { Diagnostic, Sop } from "@alur/model";
import { unsureReadings } from "../../sop-sheet/unsure-readings.ts";

/** How much about an SOP wants a person's look: what the reader guessed and nobody confirmed yet, and what it noticed that may be wrong. */
export function wantedLooks(sop: Sop, noticed: readonly Diagnostic[]): { unsure: number; warnings: number } {
  return {
    unsure: unsureReadings(sop).length,
    warnings: noticed.filter(({ severity }) => severity !== "info").length,
  };
}
