import { drawSop, flowsFrom, type Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetGeometry } from "../../../../sop-sheet/geometry.ts";
import { readTabbed, writeHtml, writeTabbed } from "./cell-texts.ts";
import { pasteCopied } from "./paste-copied.ts";
import { emptyCells, fillDown, isRows, pasteAsRows, pasteBlock } from "./paste-cells.ts";
import { readClipboard } from "./read-clipboard.ts";
import type { Range } from "../selection.ts";

const { sop } = drawSop(`
  1 | Staf     | Menyusun konsep surat  |                   | ATK    | 30 menit | Konsep surat
  2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1 | Konsep | 10 menit | Konsep surat
  3 | Kasubbag | Membubuhkan paraf      |                   | Konsep | 5 menit  | Konsep berparaf
`);
const columns = sheetGeometry(sop)!.columns;
const at = (kind: string): number => columns.findIndex((column) => column.kind === kind);
const times = (of: Sop): string[] => of.steps.map((step) => step.duration.text);

test("cells come back from the clipboard as they went there, whatever stands in them", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", " ", '"', "\n", "\t", ",", "é") });
  const cells = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([rows, wide]) =>
      fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(cells, (given) => {
      expect(readTabbed(writeTabbed(given))).toEqual(given);
    }),
    propertySettings(),
  );
});

test("what Excel puts at the end of its cells begins no row", () => {
  expect(readTabbed("5 menit\tSurat\r\n")).toEqual([["5 menit", "Surat"]]);
});

test("letters that mean something in HTML are words for Word", () => {
  expect(writeHtml([["<b> & \n2"]])).toContain("&lt;b&gt; &amp; <br>2");
});

test("a block is written over the cells from one on, and rows that the table lacks are put in", () => {
  const { sop: pasted, cut } = pasteBlock(sop, columns, { row: 2, column: at("duration") }, [["1 jam"], ["2 jam"]]);
  expect(times(pasted)).toEqual(["30 menit", "10 menit", "1 jam", "2 jam"]);
  expect(pasted.steps.at(-1)?.number).toBe("4");
  expect(cut).toBe(0);
});

test("what finds no column is not lost in silence", () => {
  expect(pasteBlock(sop, columns, { row: 0, column: columns.length - 1 }, [["Catatan", "zzz", "zzz"]]).cut).toBe(2);
});

test("a symbol is put where something stands in a performer's column, and taken away where nothing does", () => {
  const { sop: pasted } = pasteBlock(sop, columns, { row: 0, column: at("performer") }, [["", "□"]]);
  expect(pasted.steps[0]?.performerIds).toEqual(["p2"]);
});

const cells = (top: number, bottom: number, left: number, right = left): Range => ({
  top,
  bottom,
  left,
  right,
  rows: false,
});
const pasted = (range: Range | undefined, ...rows: string[][]): Sop => {
  const pasting = pasteCopied(sop, columns, range, { kind: "cells", cells: rows });
  return pasting.kind === "asked" ? sop : pasting.sop;
};

test("one word fills every selected cell, and a block all cells that hold it several times over", () => {
  const time = at("duration");
  expect(times(pasted(cells(0, 2, time), ["1 jam"]))).toEqual(["1 jam", "1 jam", "1 jam"]);
  expect(times(pasted(cells(0, 1, time), ["1 jam"], ["2 jam"]))).toEqual(["1 jam", "2 jam", "5 menit"]);
  expect(times(pasted(cells(0, 2, time), ["1 jam"], ["2 jam"]))).toEqual(["1 jam", "2 jam", "5 menit"]);
});

test("words pasted onto a row begin with what is done, and leave its number and its symbols alone", () => {
  const row = { ...cells(0, 0, 0), rows: true };
  const [first] = pasted(row, ["Menyusun nota dinas"]).steps;
  expect(first).toMatchObject({ number: "1", activity: "Menyusun nota dinas", performerIds: ["p1"] });
});

test("rows join the table at its end where nothing is selected, and make the table where it has no row yet", () => {
  expect(
    pasted(undefined, ["Mengarsipkan surat"]).steps.map(({ number, activity }) => `${number} ${activity}`),
  ).toEqual(["1 Menyusun konsep surat", "2 Memeriksa konsep surat", "3 Membubuhkan paraf", "4 Mengarsipkan surat"]);
  const empty: Sop = { ...sop, steps: [], flows: [] };
  const whole = pasteCopied(empty, columns, cells(2, 2, 1), { kind: "table", sop });
  expect(whole).toMatchObject({ kind: "table", count: 3 });
  expect(pasteCopied(sop, columns, cells(0, 1, 1), { kind: "table", sop })).toMatchObject({ kind: "asked", index: 2 });
});

test("the selected cells say what the first of them says, and a single one what stands above it", () => {
  const time = at("duration");
  expect(times(fillDown(sop, columns, cells(0, 2, time)))).toEqual(["30 menit", "30 menit", "30 menit"]);
  expect(times(fillDown(sop, columns, cells(1, 1, time)))).toEqual(["30 menit", "30 menit", "5 menit"]);
  expect(fillDown(sop, columns, cells(0, 0, time))).toBe(sop);
  expect(fillDown(sop, columns, { ...cells(0, 1, 0), rows: true }).steps[1]).toMatchObject({
    number: "2",
    activity: "Menyusun konsep surat",
  });
});

test("emptying leaves the numbers", () => {
  const emptied = emptyCells(sop, columns, { ...cells(0, 0, 0), rows: true });
  expect(emptied.steps[0]).toMatchObject({ number: "1", activity: "", performerIds: [], outputs: [] });
});

test("a block in the form of whole rows becomes rows, and a diamond decides", () => {
  const row = columns.map(({ kind, name }) =>
    kind === "activity" ? "Meneliti surat" : name === "Kasubbag" ? "◇" : "9",
  );
  expect(isRows(columns, [row])).toBe(true);
  const longer = pasteAsRows(sop, columns, 1, [row]);
  expect(longer.steps.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
    "1 task",
    "2 decision",
    "3 decision",
    "4 task",
  ]);
  expect(flowsFrom(longer, "s4").map(({ kind, to }) => `${kind} ${to}`)).toEqual(["yes s2"]);
});

test("a table with its headings goes through the reader, cells do not", () => {
  const table = [
    "No\tKegiatan\tStaf\tCamat\tKelengkapan\tWaktu\tOutput\tKet",
    "1\tMenyusun surat\t□\t\tATK\t5 menit\tSurat\t",
    "2\tMeneken surat\t\t□\tSurat\t5 menit\tSurat\t",
  ];
  const read = readClipboard({ rows: "", html: "", plain: table.join("\n") });
  expect(read?.kind === "table" ? read.sop.steps.length : read).toBe(2);
  expect(readClipboard({ rows: "", html: "", plain: "5 menit\tSurat" })).toEqual({
    kind: "cells",
    cells: [["5 menit", "Surat"]],
  });
  expect(readClipboard({ rows: "", html: "", plain: " " })).toBeUndefined();
});
