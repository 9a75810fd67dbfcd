import { drawSop, setActivity } from "@alur/model";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freshDevice } from "../../testing/fresh-device.ts";
import { openDevice, settleDevice } from "../device.ts";
import { findDocumentOf, rememberFound } from "../found-document.ts";
import { findKeptSop, keepSop, listKeptSops } from "../kept-sops.ts";
import { fetchHistory, takeInHand } from "../sop-in-hand.ts";
import { findSource, keepSource } from "../sources.ts";
import { bringIn, NoCopy, readCopy, settleClash } from "./bring-in.ts";
import { deviceCopy } from "./save-copy.ts";

const { sop } = drawSop("1 | Staf | Menyusun konsep\n2 | Camat | Meneken surat", "Surat Keluar");
const other = setActivity(sop, "s1", "Menyusun naskah");

beforeEach(freshDevice);
afterEach(settleDevice);

/** A device with an SOP that was mended once, its document and the document's page; what it saves. */
async function saved(): Promise<Uint8Array> {
  await openDevice();
  rememberFound([
    { key: "d1", documentName: "surat.pdf", found: [{ key: "k1", sop, diagnostics: [] }], diagnostics: [] },
  ]);
  keepSource({ key: "d1", lines: [{ line: 1, lastLine: 1, cells: ["1", "Menyusun"] }], pages: new Uint8Array([1, 2]) });
  keepSop({ key: "k1", sop, documentName: "surat.pdf", changedAt: "2026-11-23T01:00:00.000Z" });
  takeInHand("k1")!.mend(() => other);
  const { name, content } = await deviceCopy(new Date("2026-11-23T01:00:00.000Z"));
  expect(name).toBe("alur-perangkat-2026-11-23.zip");
  return new Uint8Array(await content.arrayBuffer());
}

test("everything comes to another computer in one file: the SOP, its way back, its document and the pages", async () => {
  const file = await saved();
  await freshDevice();
  await openDevice();
  expect(bringIn(readCopy(file))).toMatchObject({ same: 0, clashes: [], added: [{ key: "k1" }] });
  await settleDevice();
  await fetchHistory("k1");
  const inHand = takeInHand("k1")!;
  expect(inHand.now().sop).toEqual(other);
  inHand.undo();
  expect(inHand.now().sop).toEqual(sop);
  expect(findDocumentOf("k1")?.documentName).toBe("surat.pdf");
  expect((await findSource("d1"))?.pages).toEqual(new Uint8Array([1, 2]));
});

test("what is here already, and the same, is left as it is", async () => {
  const file = await saved();
  expect(bringIn(readCopy(file))).toEqual({ added: [], same: 1, clashes: [] });
  expect(listKeptSops()).toHaveLength(1);
});

test("an SOP that is here and in the file is never replaced unasked, and what was replaced is one step back", async () => {
  const file = await saved();
  const mine = setActivity(sop, "s2", "Menandatangani surat");
  takeInHand("k1")!.mend(() => mine);
  const { clashes } = bringIn(readCopy(file));
  expect(clashes).toHaveLength(1);
  expect(findKeptSop("k1")!.sop).toEqual(mine);
  await settleClash(clashes[0]!, "here");
  expect(findKeptSop("k1")!.sop).toEqual(mine);
  await settleClash(clashes[0]!, "both");
  expect(listKeptSops()).toHaveLength(2);
  await settleClash(clashes[0]!, "file");
  expect(findKeptSop("k1")!.sop).toEqual(other);
  takeInHand("k1")!.undo();
  expect(findKeptSop("k1")!.sop).toEqual(mine);
});

test("a file that is no copy is refused", () => {
  expect(() => readCopy(new TextEncoder().encode("bukan"))).toThrow(NoCopy);
});
