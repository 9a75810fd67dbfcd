import { openDevice } from "./device.ts";
import "./carry-over.ts";
import "./left-ahead.ts";
import { fetchHistory } from "./sop-in-hand.ts";

/** Brings what a page of Ruang SOP shows from the browser's database, before the page is shown: everything on the device, and the history of the one SOP. */
export async function fetchForPage(sopKey: string | undefined): Promise<void> {
  await openDevice();
  if (sopKey !== undefined) await fetchHistory(sopKey);
}
