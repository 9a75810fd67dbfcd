import { readdirSync } from "node:fs";
import { drawSop, openSopDocument } from "@alur/model";
import { expect, test } from "vitest";
import { formats, publishFiles } from "./formats.ts";

const { sop } = drawSop("1 | Staf | Menyusun | → 2\n2 | Kepala | Menandatangani |", "Penerbitan Izin (Usaha) Kafé");

test("every file in the folder is a format in the list, under its own name", () => {
  const files = readdirSync(new URL("formats", import.meta.url)).map((file) => file.replace(/\.ts$/, ""));
  expect(files.sort()).toEqual(Object.keys(formats).sort());
  for (const [name, format] of Object.entries(formats)) expect(format.id).toBe(name);
});

test("an SOP on one page is one SVG, named after its title", async () => {
  const files = await publishFiles(sop, "svg");
  expect(files.map(({ name }) => name)).toEqual(["sop-penerbitan-izin-usaha-kafe.svg"]);
});

test("an SOP of several pages is one numbered SVG for each", async () => {
  const files = await publishFiles({ ...sop, identity: { ...sop.identity, number: "7" } }, "svg");
  expect(files.map(({ name }) => name)).toEqual([
    "sop-penerbitan-izin-usaha-kafe-1.svg",
    "sop-penerbitan-izin-usaha-kafe-2.svg",
  ]);
});

test("the PNG of a page shows the paper at its size, and is the same each time", async () => {
  const [file] = await publishFiles(sop, "png");
  const [again] = await publishFiles(structuredClone(sop), "png");
  const view = new DataView(file?.bytes.buffer ?? new ArrayBuffer(0), file?.bytes.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1754, 1240]);
  expect(Buffer.from(again?.bytes ?? []).equals(file?.bytes ?? new Uint8Array())).toBe(true);
  expect(file?.name).toBe("sop-penerbitan-izin-usaha-kafe.png");
});

test("the JSON file opens as the same SOP", async () => {
  const [file] = await publishFiles(sop, "json");
  expect(openSopDocument(new TextDecoder().decode(file?.bytes))).toEqual({ sop });
});

test("an SOP without a title still gets a file name", async () => {
  const [file] = await publishFiles({ ...sop, identity: { ...sop.identity, title: "" } }, "json");
  expect(file?.name).toBe("sop.json");
});
