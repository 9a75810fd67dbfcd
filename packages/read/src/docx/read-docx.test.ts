import { performerNames } from "@alur/model";
import { expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { docxOf, newPage, paragraph, table } from "../testing/docx-of.ts";

const widths = [24, 150, 70, 70, 70, 100, 60, 100];
const head = [
  {
    cells: [
      { text: "No", merge: "restart" },
      { text: "Kegiatan", merge: "restart" },
      { text: "Pelaksana", span: 3 },
      { text: "Mutu Baku", span: 3 },
    ],
  },
  {
    cells: [
      { merge: "continue" },
      { merge: "continue" },
      "Staf",
      "Kasubbag",
      "Camat",
      "Kelengkapan",
      "Waktu",
      "Output",
    ],
  },
] as const;
const step = (number: string, activity: string) => ({
  cells: [number, activity, "", "", "", "Berkas", "5 menit", "Surat"],
});

const letter = [
  step("1", "Staf menyusun konsep dan menyerahkan kepada Kasubbag"),
  step("2", "Kasubbag memeriksa konsep, jika belum benar dikembalikan kepada Staf"),
  step("3", "Camat menandatangani surat"),
];

async function read(body: string, others = {}) {
  const { drafts } = await readDocument(docxOf(body, others), "uji.docx");
  return drafts.map(({ sop }) => sop);
}

test("a table with merged headings is read from its sentences where nothing is drawn", async () => {
  const [sop] = await read(paragraph("Penyusunan Surat Undangan") + table(widths, [...head, ...letter]));
  expect(sop?.identity.title).toBe("Penyusunan Surat Undangan");
  expect(sop?.steps.map((each) => performerNames(sop, each).join())).toEqual(["Staf", "Kasubbag", "Camat"]);
  expect(sop?.steps[1]?.kind).toBe("decision");
  expect(sop?.steps[0]).toMatchObject({ number: "1", requirements: ["Berkas"], outputs: ["Surat"] });
});

test("numbers that Word counts by itself are the numbers of the steps", async () => {
  const counted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const rows = letter.map(({ cells }) => ({ cells: [{ content: paragraph("", "", counted) }, ...cells.slice(1)] }));
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const [sop] = await read(table(widths, [...head, ...rows]), { "word/numbering.xml": numbering });
  expect(sop?.steps.map(({ number }) => number)).toEqual(["1.", "2.", "3."]);
});

test("a table that goes on without headings on the next page is one SOP, and one with a title another", async () => {
  const sops = await read(
    paragraph("Penyusunan Surat") +
      table(widths, [...head, ...letter.slice(0, 2)]) +
      newPage +
      table(widths, letter.slice(2)) +
      newPage +
      paragraph("Pengarsipan Surat Masuk") +
      table(widths, [...head, ...letter]),
  );
  expect(sops.map(({ identity, steps }) => [identity.title, steps.length])).toEqual([
    ["Penyusunan Surat", 3],
    ["Pengarsipan Surat Masuk", 3],
  ]);
});

test("a step whose number and activity are merged over several rows is one step", async () => {
  const rows = [
    {
      cells: [
        { text: "1", merge: "restart" },
        { text: "Staf menyusun konsep", merge: "restart" },
        "",
        "",
        "",
        "Berkas",
        "5 menit",
        "Surat",
      ],
    },
    { cells: [{ merge: "continue" }, { merge: "continue" }, "", "", "", "Daftar", "", ""] },
    step("2", "Camat menandatangani surat"),
  ] as const;
  const [sop] = await read(table(widths, [...head, ...rows]));
  expect(sop?.steps.map(({ requirements }) => requirements)).toEqual([["Berkas", "Daftar"], ["Berkas"]]);
});

test("a table within the frame of a page, and one within a cell, are read as tables", async () => {
  const inner = table(widths, [...head, ...letter]);
  for (const cells of [[{ content: inner }], ["Bagian Umum", { content: inner }]]) {
    const [sop] = await read(table([300, 400].slice(0, cells.length), [{ cells }]));
    expect(sop?.steps).toHaveLength(3);
  }
});

test("borders that were pulled a little askew part no columns", async () => {
  const cells = (row: (typeof letter)[number], wide: number) => ({
    cells: row.cells.map((text, column) => (column === wide ? { text, span: 2 } : text)),
  });
  const [first, second, third] = letter as [(typeof letter)[number], (typeof letter)[number], (typeof letter)[number]];
  const names = { cells: ["No", "Kegiatan", "Staf", "Kasubbag", "Camat", "Kelengkapan", "Waktu", "Output"] };
  // Between Camat and Kelengkapan the border lies two points further to the right in some rows than in others.
  const askew = [...widths.slice(0, 5), 2, ...widths.slice(5)];
  const [sop] = await read(table(askew, [cells(names, 5), cells(first, 4), cells(second, 5), cells(third, 4)]));
  expect(sop?.performers.map(({ name }) => name)).toEqual(["Staf", "Kasubbag", "Camat"]);
  expect(sop?.steps.map(({ requirements }) => requirements)).toEqual([["Berkas"], ["Berkas"], ["Berkas"]]);
});

test("words that were struck out while changes were tracked are gone, and words put in are there", async () => {
  const changed = `<w:p><w:del><w:r><w:delText>menghapus</w:delText></w:r></w:del><w:ins><w:r><w:t>Staf menyusun konsep</w:t></w:r></w:ins></w:p>`;
  const rows = [{ cells: ["1", { content: changed }, "", "", "", "Berkas", "5 menit", "Surat"] }, ...letter.slice(1)];
  const [sop] = await read(table(widths, [...head, ...rows]));
  expect(sop?.steps[0]?.activity).toBe("Staf menyusun konsep");
});
