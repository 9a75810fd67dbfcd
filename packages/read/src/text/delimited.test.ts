import { describe, expect, test } from "vitest";
import { splitDelimited } from "./delimited.ts";
import { splitPipes } from "./pipes.ts";
import { readPage } from "./read-page.ts";

const cellsOf = (text: string) => splitDelimited(text, "\t").map((row) => row.cells);

describe("text from a sheet", () => {
  test("a quoted cell keeps its line breaks, tabs and doubled quotation marks", () => {
    expect(splitDelimited('1\t"Surat\n""asli""\tdan salinan"\tStaf\n2\tb\tc', "\t")).toEqual([
      { cells: ["1", 'Surat\n"asli"\tdan salinan', "Staf"], line: 1, lastLine: 2 },
      { cells: ["2", "b", "c"], line: 3, lastLine: 3 },
    ]);
  });

  test("a quotation mark that never closes is a mark like any other", () => {
    expect(cellsOf('1\t"Undangan\tStaf\n2\tAgenda\tStaf')).toEqual([
      ["1", '"Undangan', "Staf"],
      ["2", "Agenda", "Staf"],
    ]);
  });

  test("a cell that only begins with a quoted word is no quoted cell", () => {
    expect(cellsOf('1\t"Rapat" bulanan\tStaf')).toEqual([["1", '"Rapat" bulanan', "Staf"]]);
  });

  test("empty cells at the end of a row are cells", () => {
    expect(cellsOf("a\t\t\n\tb\t")).toEqual([
      ["a", "", ""],
      ["", "b", ""],
    ]);
  });

  test("a table of strokes loses its frame and its row of dashes", () => {
    expect(splitPipes("| No | Kegiatan |\n|----|:--|\n| 1 | Rapat |").map((row) => [row.line, ...row.cells])).toEqual([
      [1, "No", "Kegiatan"],
      [3, "1", "Rapat"],
    ]);
  });

  test("strokes without a frame may follow an empty cell", () => {
    expect(splitPipes("No | Kegiatan\n | Staf\n1 | Rapat").map((row) => row.cells)).toEqual([
      ["No", "Kegiatan"],
      ["", "Staf"],
      ["1", "Rapat"],
    ]);
  });
});

describe("the neutral content of a text", () => {
  test("an empty line parts two tables, words between them are a paragraph", () => {
    const page = readPage("Judul\n\na\tb\nc\td\n\ne\tf\n", "uji");
    expect(page.blocks.map((block) => (block.kind === "table" ? block.rows.length : block.text))).toEqual([
      "Judul",
      2,
      1,
    ]);
  });

  test("scraps of HTML and LaTeX become the symbols they were, unseen characters vanish", () => {
    const page = readPage("<p>Rapat</p>\t\\(\\diamondsuit\\)\t<u>Ya</u>\tA\u200Brsip\u202E", "uji");
    expect(page.blocks[0]).toMatchObject({ rows: [{ cells: ["Rapat", "◇", "Ya", "Arsip"] }] });
  });

  test("the line ends of every program and a byte order mark change nothing", () => {
    const plain = readPage("a\tb\nc\td\ne\tf\ng\th\ni\tj", "uji").blocks;
    expect(readPage("\uFEFFa\tb\r\nc\td\re\tf\u2029g\th\ni\tj", "uji").blocks).toEqual(plain);
    expect(readPage("a\tb\r\r\nc\td\ne\tf\r\n\fg\th\ni\tj\f", "uji").blocks).toEqual(plain);
  });

  test("direction marks, zero-width letters and control characters vanish, also before a quoted cell", () => {
    const page = readPage(
      '\u200F"Surat\nasli"\t\u2067Ca\u00ADmat\u2069\u0007\t\uFE0F□\uFE0F\u0000\t\u061CStaf\uD800',
      "uji",
    );
    expect(page.blocks[0]).toMatchObject({ rows: [{ cells: ["Surat\nasli", "Camat", "□", "Staf\uFFFD"] }] });
  });

  test("Word's own line break parts the lines of a cell and not the rows", () => {
    const page = readPage("Surat\u000Basli\tStaf\u2028Camat\tsatu\fdua", "uji");
    expect(page.blocks[0]).toMatchObject({ rows: [{ cells: ["Surat\nasli", "Staf\nCamat", "satu dua"] }] });
  });
});
