import { drawSop, getStep, setActivity, type Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { freshDevice, reloadPage } from "../testing/fresh-device.ts";
import { keepingNow, openDevice, settleDevice } from "./device.ts";
import { rememberFound } from "./found-document.ts";
import { findKeptSop, forgetSop, keepSop, listKeptSops } from "./kept-sops.ts";
import { fetchHistory, keepOpened, takeInHand, type SopInHand } from "./sop-in-hand.ts";

const { sop } = drawSop(
  "1 | Staf | Menyusun konsep\n2 | Camat | Meneken surat\n3 | Staf | Menyimpan surat",
  "Surat Keluar",
);
const activity = (of: Sop, stepId: string): string => getStep(of, stepId).activity;

beforeEach(freshDevice);
afterEach(() => vi.unstubAllGlobals());

async function open(key = "k1"): Promise<SopInHand> {
  await openDevice();
  await fetchHistory(key);
  const inHand = takeInHand(key);
  if (!inHand) throw new Error("The SOP is not on the device.");
  keepOpened(key);
  return inHand;
}

async function begin(): Promise<SopInHand> {
  keepSop({ key: "k1", sop, documentName: "surat.docx", changedAt: "2026-11-23T01:00:00.000Z" });
  return open();
}

/** Another tab of the same browser: the same modules a second time, over the same database. */
async function otherTab() {
  vi.resetModules();
  const device = await import("./device.ts");
  const hand = await import("./sop-in-hand.ts");
  const tabs = await import("./tabs.ts");
  await device.openDevice();
  await device.settleDevice();
  await hand.fetchHistory("k1");
  return { inHand: hand.takeInHand("k1")!, settle: device.settleDevice, leave: tabs.leaveTabs };
}

test("what was mended is there after a reload, and so is the way back and forth", async () => {
  const before = await begin();
  before.mend((now) => setActivity(now, "s1", "Menyusun naskah"));
  before.mend((now) => setActivity(now, "s2", "Menandatangani surat"));
  before.mend((now) => setActivity(now, "s3", "Mengarsipkan surat"));
  before.undo();
  await reloadPage();
  const after = await open();
  expect(["s1", "s2", "s3"].map((id) => activity(after.now().sop, id))).toEqual([
    "Menyusun naskah",
    "Menandatangani surat",
    "Menyimpan surat",
  ]);
  after.redo();
  expect(activity(after.now().sop, "s3")).toBe("Mengarsipkan surat");
  for (let i = 0; i < 3; i++) after.undo();
  expect(after.now().sop).toEqual(sop);
});

test("an SOP that was only found is kept when it is opened, and mended without a second version", async () => {
  await openDevice();
  rememberFound([
    { key: "d1", documentName: "surat.docx", found: [{ key: "k1", sop, diagnostics: [] }], diagnostics: [] },
  ]);
  const inHand = await open();
  inHand.mend((now) => setActivity(now, "s1", "Menyusun naskah"));
  await settleDevice();
  expect(inHand.now().asides).toEqual([]);
  expect(activity(findKeptSop("k1")!.sop, "s1")).toBe("Menyusun naskah");
});

test("a mend after an undo replaces what could have been done again, on the device too", async () => {
  const before = await begin();
  for (const words of ["Satu", "Dua", "Tiga"]) before.mend((now) => setActivity(now, "s1", words));
  before.undo();
  before.undo();
  before.mend((now) => setActivity(now, "s1", "Empat"));
  await reloadPage();
  const after = await open();
  expect(after.now().future).toEqual([]);
  after.undo();
  expect(activity(after.now().sop, "s1")).toBe("Satu");
});

test("a thousand mends can all be taken back", async () => {
  const inHand = await begin();
  for (let i = 0; i < 1000; i++) inHand.mend((now) => setActivity(now, "s1", `Menyusun konsep ${i}`));
  await reloadPage();
  const after = await open();
  while (after.now().past.length > 0) after.undo();
  expect(after.now().sop).toEqual(sop);
});

test("a tab follows what another tab mends, and says so", async () => {
  const here = await begin();
  await settleDevice();
  const there = await otherTab();
  there.inHand.mend((now) => setActivity(now, "s1", "Dari tab lain"));
  await vi.waitFor(() => expect(here.now().followed).toBe(true));
  expect(activity(here.now().sop, "s1")).toBe("Dari tab lain");
  here.undo();
  expect(here.now().sop).toEqual(sop);
  there.leave();
});

test("two tabs that mend at the same moment lose neither mend: both are offered", async () => {
  const here = await begin();
  await settleDevice();
  const there = await otherTab();
  there.leave();
  there.inHand.mend((now) => setActivity(now, "s1", "Dari sana"));
  await there.settle();
  here.mend((now) => setActivity(now, "s1", "Dari sini"));
  here.mend((now) => setActivity(now, "s2", "Dari sini juga"));
  await vi.waitFor(() => expect(here.now().asides).toHaveLength(1));
  expect(activity(here.now().sop, "s1")).toBe("Dari sana");
  const [aside] = here.now().asides;
  expect([activity(aside!.sop, "s1"), activity(aside!.sop, "s2")]).toEqual(["Dari sini", "Dari sini juga"]);
  await reloadPage();
  const after = await open();
  after.settle(after.now().asides[0]!, true);
  expect(activity(after.now().sop, "s1")).toBe("Dari sini");
  expect(after.now().asides).toEqual([]);
  after.undo();
  expect(activity(after.now().sop, "s1")).toBe("Dari sana");
});

test("one tab alone never hears of another, whatever is mended and taken back while the database writes", async () => {
  const act = fc.constantFrom("mend", "undo", "redo", "open", "wait", "written");
  const property = fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
    await freshDevice();
    await openDevice();
    const found = { key: "k1", sop, diagnostics: [] };
    rememberFound([{ key: "d1", documentName: "surat.docx", found: [found], diagnostics: [] }]);
    const inHand = await open();
    for (const [i, each] of acts.entries()) {
      if (each === "mend") inHand.mend((now) => setActivity(now, "s1", `Menyusun naskah ${i}`));
      else if (each === "undo") inHand.undo();
      else if (each === "redo") inHand.redo();
      else if (each === "open") keepOpened("k1");
      else if (each === "wait") await new Promise((resolve) => setTimeout(resolve));
      else await settleDevice();
    }
    const mended = inHand.now();
    await settleDevice();
    expect(inHand.now()).toMatchObject({ asides: [], followed: false, sop: mended.sop });
    await reloadPage();
    const after = (await open()).now();
    expect([after.sop, after.past, after.future]).toEqual([mended.sop, mended.past, mended.future]);
  });
  await fc.assert(property, propertySettings(40));
});

test("two tabs that come to the same SOP at the same moment are not asked about two versions", async () => {
  const here = await begin();
  await settleDevice();
  const there = await otherTab();
  there.leave();
  there.inHand.mend((now) => setActivity(now, "s1", "Sama"));
  await there.settle();
  here.mend((now) => setActivity(now, "s1", "Sama"));
  await settleDevice();
  here.mend((now) => setActivity(now, "s2", "Lalu"));
  await settleDevice();
  expect(here.now().asides).toEqual([]);
  await reloadPage();
  const after = await open();
  expect([activity(after.now().sop, "s1"), activity(after.now().sop, "s2")]).toEqual(["Sama", "Lalu"]);
});

test("an SOP that is taken off the device is gone with its history", async () => {
  const inHand = await begin();
  inHand.mend((now) => setActivity(now, "s1", "Menyusun naskah"));
  forgetSop("k1");
  await reloadPage();
  await openDevice();
  expect(listKeptSops()).toEqual([]);
  keepSop({ key: "k1", sop, documentName: "", changedAt: "2026-11-23T01:00:00.000Z" });
  expect((await open()).now().past).toEqual([]);
});

test("a full storage is said, and what it refused is kept with its way back as soon as there is room", async () => {
  keepSop({ key: "k2", sop, documentName: "lama.docx", changedAt: "2026-11-20T01:00:00.000Z" });
  const inHand = await begin();
  await settleDevice();
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("No room.", "QuotaExceededError");
  };
  inHand.mend((now) => setActivity(now, "s1", "Menyusun naskah"));
  await settleDevice();
  inHand.mend((now) => setActivity(now, "s2", "Menandatangani surat"));
  await settleDevice();
  expect(keepingNow()).toBe("full");
  IDBObjectStore.prototype.put = put;
  forgetSop("k2");
  await settleDevice();
  expect(keepingNow()).toBe("kept");
  await reloadPage();
  const after = await open();
  expect(activity(after.now().sop, "s2")).toBe("Menandatangani surat");
  after.undo();
  after.undo();
  expect(after.now().sop).toEqual(sop);
  expect(after.now().asides).toEqual([]);
});

test("where the browser has no database, everything works as long as the page is open", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const inHand = await begin();
  inHand.mend((now) => setActivity(now, "s1", "Menyusun naskah"));
  inHand.undo();
  inHand.redo();
  expect(activity(findKeptSop("k1")!.sop, "s1")).toBe("Menyusun naskah");
  expect(keepingNow()).toBe("memory-only");
});
