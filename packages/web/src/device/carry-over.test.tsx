import { drawSop } from "@alur/model";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freshDevice, reloadPage } from "../testing/fresh-device.ts";
import { fetchForPage } from "./fetch-for-page.ts";
import { recallFound } from "./found-document.ts";
import { findKeptSop, listKeptSops } from "./kept-sops.ts";

const { sop } = drawSop("1 | Staf | Menyusun konsep\n2 | Camat | Meneken surat", "Surat Keluar");
const old = { key: "k1", sop, documentName: "surat.docx", diagnostics: [], changedAt: "2026-11-23T01:00:00.000Z" };

beforeEach(async () => {
  localStorage.clear();
  await freshDevice();
});
afterEach(() => localStorage.clear());

test("what an older Alur kept is carried over once, and nothing of it is lost", async () => {
  const found = { documentName: "surat.docx", found: [{ key: "k1", sop, diagnostics: [] }], diagnostics: [] };
  localStorage.setItem("alur.sop.k1", JSON.stringify(old));
  localStorage.setItem("alur.sop.k2", '{"terpotong');
  localStorage.setItem("alur.found", JSON.stringify([found]));
  await fetchForPage("k1");
  expect(findKeptSop("k1")?.sop).toEqual(sop);
  expect(recallFound()).toMatchObject([found]);
  expect(Object.keys(localStorage)).toEqual(["alur.sop.k2"]);
  await reloadPage();
  await fetchForPage("k1");
  expect(listKeptSops()).toHaveLength(1);
});
