import { END, flowsFrom, type Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SopDraft } from "../draft.ts";
import { readDocument } from "../readers.ts";
import { flowSheet, type SheetRow } from "../testing/drawn-sheet.ts";
import { tellDrawn } from "../testing/drawn-sop.ts";
import { COLUMN, ROW, WrittenSheet, xlsxOf } from "../testing/xlsx-of.ts";

async function readOnly(sheet: WrittenSheet): Promise<SopDraft> {
  const { drafts } = await readDocument(xlsxOf([sheet]), "uji.xlsx");
  const [draft] = drafts;
  if (!draft || drafts.length > 1) throw new Error(`${drafts.length} SOPs were read.`);
  return draft;
}

const rowsOfFlow = fc
  .array(
    fc.record({
      decides: fc.boolean(),
      columns: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
      on: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
      back: fc.integer({ min: 1, max: 9 }),
      anchor: fc.constantFrom("two-cell" as const, "one-cell" as const, "absolute" as const, "group" as const),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ decides, columns, on, back, anchor }, i): SheetRow => {
      const last = rows.length - 1;
      if (i === last) return { kind: "terminator", columns, to: [], anchor };
      const further = [...new Set(on.map((far) => Math.min(last, i + far)))];
      if (!decides || i === 0) return { kind: i === 0 ? "terminator" : "process", columns, to: further, anchor };
      return { kind: "decision", columns, to: [further[0] ?? last, Math.max(0, i - back)], anchor };
    }),
  );

function drawn(rows: readonly SheetRow[]) {
  return rows.map(({ kind, columns, to }, i) => ({
    kind: kind === "decision" ? "decision" : "task",
    performers: [...columns].sort((a, b) => a - b),
    exits: (i === rows.length - 1
      ? ["forward end"]
      : to.map((target, n) => `${kind === "decision" ? (n === 0 ? "yes" : "no") : "forward"} ${target}`)
    ).sort(),
  }));
}

function read(sop: Sop) {
  return sop.steps.map((step) => ({
    kind: step.kind,
    performers: step.performerIds
      .map((id) => sop.performers.findIndex((performer) => performer.id === id))
      .sort((a, b) => a - b),
    exits: flowsFrom(sop, step.id)
      .map(({ kind, to }) => `${kind} ${to === END ? "end" : sop.steps.findIndex(({ id }) => id === to)}`)
      .sort(),
  }));
}

describe("a flow that is drawn in Excel", () => {
  test.each([true, false])("is read from its shapes alone, its connectors glued: %s", async (glued) => {
    await fc.assert(
      fc.asyncProperty(rowsOfFlow, async (rows) => {
        const { sop } = await readOnly(flowSheet(rows, glued));
        expect(read(sop)).toEqual(drawn(rows));
      }),
      propertySettings(25),
    );
  });

  test("has its labels in boxes without a frame or in the cells, and a straight arrow that stops short of its box", async () => {
    const sheet = flowSheet(
      [
        { kind: "terminator", columns: [0], to: [1], anchor: "two-cell" },
        { kind: "decision", columns: [1], to: [], anchor: "two-cell" },
        { kind: "process", columns: [0], to: [3], anchor: "two-cell" },
        { kind: "terminator", columns: [2], to: [], anchor: "two-cell" },
      ],
      true,
    );
    const [diamond, below] = [{ x: 3.5 * COLUMN, y: 3.5 * ROW }, 5.5 * ROW];
    sheet.arrow([diamond.x - 30, diamond.y], [2.5 * COLUMN, 4 * ROW - 2]);
    sheet.arrow([diamond.x + 30, diamond.y], [4.5 * COLUMN, below - 30]);
    sheet.write(3, 2, "Y");
    sheet.shape(
      "rect",
      { left: 4 * COLUMN, right: 4.1 * COLUMN, top: 3.6 * ROW, bottom: 3.8 * ROW },
      { text: "T", framed: false },
    );
    expect(tellDrawn(await readOnly(sheet))).toEqual([
      "Staf → 2",
      "Kasubbag: ya → 3, tidak → 4",
      "Staf → 4",
      "Sekretaris → selesai",
    ]);
  });

  test("goes on below a pentagon at the pentagon with the same letter", async () => {
    const sheet = flowSheet(
      [
        { kind: "terminator", columns: [0], to: [1], anchor: "two-cell" },
        { kind: "process", columns: [1], to: [], anchor: "two-cell" },
        { kind: "terminator", columns: [2], to: [], anchor: "two-cell" },
      ],
      true,
    );
    const pentagon = (x: number, y: number) =>
      sheet.shape("flowChartOffpageConnector", { left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }, { text: "A" });
    pentagon(2.2 * COLUMN, 3.8 * ROW);
    pentagon(5.4 * COLUMN, 4.2 * ROW);
    sheet.arrow([3.2 * COLUMN, 3.8 * ROW], [2.2 * COLUMN + 9, 3.8 * ROW]);
    sheet.arrow([5.4 * COLUMN - 9, 4.2 * ROW], [4.86 * COLUMN, 4.2 * ROW]);
    expect(tellDrawn(await readOnly(sheet))[1]).toBe("Kasubbag → 3");
  });
});

describe("the cells of a sheet", () => {
  const headings = ["No", "Kegiatan", "Pelaksana", "", "Kelengkapan", "Waktu", "Output"];
  const table = (sheet: WrittenSheet, top = 0) => {
    headings.forEach((text, column) => text !== "" && sheet.write(top, column, text));
    sheet
      .merge(top, 2, top, 3)
      .write(top + 1, 2, "Staf")
      .write(top + 1, 3, "Lurah");
    return sheet;
  };

  test("say what Excel shows: units, dates and the last result of a formula, never a new one", async () => {
    const sheet = table(new WrittenSheet().write(0, 0, "SOP Surat").merge(0, 0, 0, 6), 1)
      .put(3, 0, `t="n"><v>1</v>`)
      .write(3, 1, "Staf menyusun konsep surat")
      .put(3, 4, `s="2"><v>45000</v>`)
      .put(3, 5, `s="1"><f>10*3</f><v>1320</v>`)
      .put(3, 6, `t="s"><v>0</v>`);
    const strings = `<sst><si><r><t>Konsep </t></r><r><rPr><b/></rPr><t>surat</t></r><rPh><t>x</t></rPh></si></sst>`;
    const bytes = xlsxOf([sheet], {
      styles: ['#,##0" menit"', "d mmmm yyyy"],
      parts: { "xl/sharedStrings.xml": strings },
    });
    const [step] = (await readDocument(bytes, "uji.xlsx")).drafts[0]?.sop.steps ?? [];
    expect(step).toMatchObject({ number: "1", requirements: ["15 Maret 2023"], outputs: ["Konsep surat"] });
    expect(step?.duration.text).toBe("1.320 menit");
  });

  test("belong to one step where number and activity are merged, and hidden rows and sheets are passed over", async () => {
    const sheet = table(new WrittenSheet())
      .write(2, 0, "1")
      .merge(2, 0, 3, 0)
      .write(2, 1, "Staf menyusun konsep surat")
      .merge(2, 1, 3, 1)
      .write(2, 5, "5 menit")
      .write(2, 6, "Konsep")
      .write(3, 6, "Salinan")
      .write(4, 0, "9")
      .write(4, 1, "Staf menghapus semuanya")
      .write(4, 5, "1 menit")
      .hideRow(4)
      .write(5, 0, "2")
      .write(5, 1, "Lurah menandatangani surat")
      .write(5, 5, "5 menit")
      .write(5, 6, "Surat");
    const { drafts, diagnostics } = await readDocument(
      xlsxOf([sheet, table(new WrittenSheet())], { hidden: [2] }),
      "uji.xlsx",
    );
    expect(drafts.map(({ sop }) => sop.steps.map(({ number, outputs }) => [number, outputs]))).toEqual([
      [
        ["1", ["Konsep", "Salinan"]],
        ["2", ["Surat"]],
      ],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("hidden-sheets");
  });
});
