import type { Sop } from "@alur/model";
import type { Collection, CollectedRow } from "../collection/collection.ts";
import { coveredBy, likeness, type RowWords, type SopWords } from "../collection/sop-words.ts";
import type { CopiedText } from "./copied-text.ts";

interface SharedCell {
  row: RowWords;
  field: "requirements" | "outputs";
  other: CollectedRow;
}

/** One equal cell is chance or custom; three beside other activities were copied. */
const fewest = 3;
/** Shorter cells ("Surat", "Disposisi") stand in any SOP. */
const fewestWords = 3;

/**
 * Kelengkapan and output that a sister SOP has too, beside quite other activities. The one whose own activities and title speak of these papers has written
 * them; the other has copied.
 */
export function copiedResults(sop: Sop, collection: Collection): CopiedText[] {
  const own = collection.wordsOf(sop);
  const shared = own.rows.flatMap((row) =>
    (["requirements", "outputs"] as const).flatMap((field): SharedCell[] =>
      row[field].size < fewestWords
        ? []
        : collection.rowsAlike(sop, row, field).map((other) => ({ row, field, other })),
    ),
  );
  const copied = [...Map.groupBy(shared, (cell) => cell.other.sop)].map(([sister, cells]) =>
    belongsToSister(own, collection.wordsOf(sister), cells),
  );
  const most = copied.sort((a, b) => b.length - a.length)[0] ?? [];
  return oneForEachCell(most).map(({ row, field, other }) => ({
    step: row.step,
    field,
    words: row.step[field].join("; "),
    twin: { sop: other.sop, stepId: other.step.id },
  }));
}

/** The shared cells, where they are at home in the sister; none where they are at home here, or in both. */
function belongsToSister(own: SopWords, sister: SopWords, cells: readonly SharedCell[]): SharedCell[] {
  const beside = cells.filter(({ row, other }) => likeness(row.activity, other.activity) < 0.5);
  const rows = new Set(beside.map(({ row }) => row.step));
  const here = average(beside.map(({ row, field }) => coveredBy(row[field], row.activity, own.title)));
  const there = average(beside.map(({ other, field }) => coveredBy(other[field], other.activity, sister.title)));
  return rows.size >= fewest && here < 0.5 && there - here > 0.15 ? beside : [];
}

function oneForEachCell(cells: readonly SharedCell[]): SharedCell[] {
  const first = new Map<string, SharedCell>();
  for (const cell of cells) {
    const key = `${cell.row.step.id} ${cell.field}`;
    if (!first.has(key)) first.set(key, cell);
  }
  return [...first.values()];
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
