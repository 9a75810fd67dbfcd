import type { Box } from "../drawing/page-drawing.ts";
import { COLUMN, ROW, WrittenSheet, type Anchor } from "./xlsx-of.ts";

/** A row of a flow as a test wants it drawn. Columns and rows count from 0. */
export interface SheetRow {
  kind: "terminator" | "process" | "decision";
  columns: readonly number[];
  to: readonly number[];
  anchor: Anchor;
}

const PERFORMERS = ["Staf", "Kasubbag", "Sekretaris", "Camat"];
const HEADINGS = ["No", "Kegiatan", ...PERFORMERS, "Kelengkapan", "Waktu", "Output"];
const presets = { terminator: "flowChartTerminator", process: "flowChartProcess", decision: "flowChartDecision" };

/** A sheet with such a flow. Each arrow has a way of its own beside the table, so that bare ones touch nothing else. */
export function flowSheet(rows: readonly SheetRow[], glued: boolean): WrittenSheet {
  const sheet = new WrittenSheet();
  HEADINGS.forEach((heading, column) => sheet.write(1, column, heading));
  sheet.write(0, 0, "SOP Penyusunan Surat").merge(0, 0, 0, 8);
  const boxes = rows.map(({ columns }, row) => columns.map((column) => boxAt(row, column)));
  const names = rows.map(({ kind, anchor }, row) => {
    [String(row + 1), `Mengerjakan bagian ke-${row + 1}`].forEach((text, column) => sheet.write(row + 2, column, text));
    ["Berkas", "5 menit", "Surat"].forEach((text, i) => sheet.write(row + 2, 6 + i, text));
    return (boxes[row] ?? []).map((box) => sheet.shape(presets[kind], box, { anchor }));
  });
  const used = rows.map(() => 0);
  let lane = 0;
  rows.forEach(({ to }, row) => {
    for (const target of to) {
      const [from, end] = [boxes[row]?.[0], boxes[target]?.[0]];
      if (!from || !end) continue;
      const port = (at: number, box: Box) => box.top + 3 + 4 * (used[at] = (used[at] ?? 0) + 1);
      lane++;
      sheet.arrow([from.right - 1, port(row, from)], [end.right - 2, port(target, end)], {
        lane: COLUMN * HEADINGS.length + 6 * lane,
        ...(glued ? { glue: [names[row]?.[0] ?? "", names[target]?.[0] ?? ""] } : {}),
      });
    }
  });
  return sheet;
}

function boxAt(row: number, column: number): Box {
  const [left, top] = [(2 + column) * COLUMN + 12, (2 + row) * ROW + 4];
  return { left, right: left + 60, top, bottom: top + ROW - 8 };
}
