import { drawSop, getStep, setActivity, type Sop } from "@alur/model";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { freshDevice } from "../testing/fresh-device.ts";

const { sop } = drawSop("1 | Staf | Menyusun konsep\n2 | Camat | Meneken surat", "Surat Keluar");
const activity = (of: Sop, stepId: string): string => getStep(of, stepId).activity;

beforeEach(async () => {
  localStorage.clear();
  await freshDevice();
});
afterEach(() => vi.restoreAllMocks());

/** A tab of its own over the same database, with the SOP open once it is kept. */
async function openTab() {
  vi.resetModules();
  const kept = await import("./kept-sops.ts");
  const hand = await import("./sop-in-hand.ts");
  const typed = await import("./typed-text.ts");
  const { settleDevice } = await import("./device.ts");
  const { fetchForPage } = await import("./fetch-for-page.ts");
  const { leaveTabs } = await import("./tabs.ts");
  await fetchForPage("k1");
  return { ...kept, ...typed, take: () => hand.takeInHand("k1")!, settleDevice, leaveTabs };
}

/** From here on nothing more of this tab comes into the database. */
function stopWriting(): void {
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("The tab is gone.", "AbortError");
  });
}

async function tabWithSop() {
  const tab = await openTab();
  tab.keepSop({ key: "k1", sop, documentName: "surat.docx", changedAt: "2026-11-23T01:00:00.000Z" });
  tab.take().mend((now) => setActivity(now, "s1", "Menyusun naskah"));
  await tab.settleDevice();
  return tab;
}

test("mends that the database had not taken when the tab died are there when the SOP is opened again, with the way back", async () => {
  const dying = await tabWithSop();
  stopWriting();
  const inHand = dying.take();
  inHand.mend((now) => setActivity(now, "s2", "Menandatangani surat"));
  await dying.settleDevice();
  inHand.undo();
  inHand.mend((now) => setActivity(now, "s2", "Membubuhkan tanda tangan"));
  dying.leaveTabs();
  vi.restoreAllMocks();
  const next = await openTab();
  const again = next.take();
  expect(activity(again.now().sop, "s2")).toBe("Membubuhkan tanda tangan");
  again.undo();
  expect(activity(again.now().sop, "s2")).toBe("Meneken surat");
  again.undo();
  expect(again.now().sop).toEqual(sop);
  expect(again.now().asides).toEqual([]);
  await next.settleDevice();
  expect(Object.keys(localStorage)).toEqual([]);
  next.leaveTabs();
});

test("the letters that the database had not taken are offered again", async () => {
  const dying = await tabWithSop();
  stopWriting();
  dying.keepTyped({ sopKey: "k1", stepId: "s2", field: "duration", text: "2 ha" });
  dying.keepTyped({ sopKey: "k1", stepId: "s2", field: "duration", text: "2 hari" });
  dying.leaveTabs();
  vi.restoreAllMocks();
  const next = await openTab();
  expect(await next.findTyped("k1")).toMatchObject({ stepId: "s2", text: "2 hari" });
  next.leaveTabs();
});

test("what the database has is noted nowhere else, and a note that cannot be understood is thrown away", async () => {
  const tab = await tabWithSop();
  tab.keepTyped({ sopKey: "k1", stepId: "s2", field: "duration", text: "2 hari" });
  await tab.settleDevice();
  expect(Object.keys(localStorage)).toEqual([]);
  tab.leaveTabs();
  localStorage.setItem("alur.ahead.t1.k1", "[{");
  localStorage.setItem(
    "alur.ahead.t2.k1",
    '[{"key":"k1","base":2,"version":3,"change":[{"at":["steps",9,"x"],"from":1}]}]',
  );
  const next = await openTab();
  expect(next.take().now().sop).toEqual(tab.take().now().sop);
  expect(Object.keys(localStorage)).toEqual([]);
  next.leaveTabs();
});
