import type { TableRow } from "../text/page-content.ts";
import type { Columns } from "./header.ts";
import { isTime } from "./table-row.ts";

/**
 * Where the rows themselves keep Kelengkapan, Waktu and Output when their header has slipped against them: the column in which the times stand is Waktu,
 * and its neighbours are what the header says unless those columns are empty all the way down.
 */
export function settleColumns(printed: Columns, rows: readonly TableRow[]): Columns {
  const body = rows.filter((row) => row.cells.some((cell) => cell !== ""));
  const columns = settleActivity(printed, body);
  const duration = mostOften(
    body.flatMap((row) => row.cells.flatMap((cell, i) => (i > columns.activity && isTime(cell) ? [i] : []))),
    columns.duration,
  );
  if (duration === undefined) return columns;
  const filled = (column: number | undefined) =>
    column !== undefined &&
    column !== duration &&
    body.filter((row) => (row.cells[column] ?? "") !== "" && !isTime(row.cells[column] ?? "")).length > body.length / 4;
  const performers = columns.performers.map(({ column }) => column);
  // A performer's column that holds words in most rows is none in this body: the header has more columns than its rows.
  const wordy = body.filter((row) => (row.cells[duration - 1] ?? "").length > 15).length > body.length / 2;
  const before =
    duration - 1 > columns.activity && (wordy || !performers.includes(duration - 1)) ? duration - 1 : undefined;
  const inOrder =
    columns.duration === undefined ||
    ((columns.requirements ?? -1) < columns.duration && columns.duration < (columns.outputs ?? Infinity));
  if (!inOrder) return { ...columns, duration };
  const requirements =
    (filled(columns.requirements) && (columns.requirements ?? 0) < duration) || !filled(before)
      ? columns.requirements
      : before;
  const outputs =
    (filled(columns.outputs) && (columns.outputs ?? 0) > duration) || !filled(duration + 1)
      ? columns.outputs
      : duration + 1;
  // A header that slipped to the left leaves its "Ket." above the rows' times; what stands behind the outputs is remarks anyhow.
  const remarks = [outputs, requirements, duration].includes(columns.remarks) ? undefined : columns.remarks;
  return {
    ...columns,
    requirements: requirements === duration ? undefined : requirements,
    duration,
    outputs: outputs === duration ? duration + 1 : outputs,
    remarks,
  };
}

/** A heading row may lack its "No": where numbers stand under Kegiatan, the activity stands in the next column. */
function settleActivity(columns: Columns, body: readonly TableRow[]): Columns {
  const { number, activity, performers } = columns;
  const counted = body.filter((row) => /^\d{1,3}\s*[.)]?$/.test(row.cells[activity] ?? ""));
  if (number !== undefined || counted.length <= body.length / 2) return columns;
  return {
    ...columns,
    number: activity,
    activity: activity + 1,
    performers: performers.filter(({ column }) => column > activity + 1),
  };
}

/** The value that occurs most; of equals the one that was expected. */
function mostOften(values: readonly number[], expected: number | undefined): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = expected;
  for (const [value, count] of counts) if (count > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = value;
  return best;
}
