import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { closeDevice } from "../device/device.ts";
import { leaveDocuments } from "../device/found-document.ts";
import { leaveKeptSops } from "../device/kept-sops.ts";
import { leaveHand } from "../device/sop-in-hand.ts";
import { leaveTabs } from "../device/tabs.ts";

/** A browser in which nobody has opened Alur yet. */
export async function freshDevice(): Promise<void> {
  await reloadPage();
  await deleteDB("alur");
}

/** The page begins anew; what was kept on the device is still there. */
export async function reloadPage(): Promise<void> {
  await closeDevice();
  leaveHand();
  leaveKeptSops();
  leaveDocuments();
  leaveTabs();
}
