import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameForFile, namesTaken } from "./file-name.ts";

describe("a file is named after its SOP", () => {
  test.each([
    ["Cuti Bersalin.pdf", "Cuti Bersalin.pdf"],
    ['SOP/01/DKP3: Surat "Masuk"?.pdf', "SOP-01-DKP3- Surat -Masuk-.pdf"],
    ["  Izin\tBelajar  .svg", "Izin Belajar.svg"],
    ["con.pdf", "SOP con.pdf"],
    [".pdf", "SOP.pdf"],
    ["../../etc/passwd.json", "..-..-etc-passwd.json"],
  ])("%j becomes %j", (name, file) => {
    expect(nameForFile(name)).toBe(file);
  });

  test("whatever the title, the name stays in its folder and Windows takes it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(".pdf", ".svg", ".json"), (title, ending) => {
        const file = nameForFile(`${title}${ending}`);
        expect(file).toMatch(/^[^<>:"/\\|?*\p{Control}]+\.(pdf|svg|json)$/u);
        expect(Buffer.byteLength(file)).toBeLessThan(240);
        expect(file).not.toMatch(/^\.\.?$|[. ]\.(pdf|svg|json)$/);
      }),
      propertySettings(),
    );
  });
});

test("two SOPs of one name are kept apart", () => {
  const taken = namesTaken();
  expect(["Cuti.pdf", "cuti.pdf", "Cuti.svg", "Cuti.pdf"].map(taken.free)).toEqual([
    "Cuti.pdf",
    "cuti (2).pdf",
    "Cuti.svg",
    "Cuti (3).pdf",
  ]);
});
