import * as fc from "fast-check";

type Harm =
  | { kind: "delete-row" | "double-row" | "delete-cell" | "double-cell"; at: number; cell: number }
  | { kind: "swap-rows" | "swap-cells"; at: number; cell: number; other: number; otherCell: number }
  | { kind: "cut" | "put"; position: number; length: number; text: string };

const place = { at: fc.nat(), cell: fc.nat() };
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({ kind: fc.constantFrom("delete-row", "double-row", "delete-cell", "double-cell"), ...place }),
  fc.record({ kind: fc.constantFrom("swap-rows", "swap-cells"), ...place, other: fc.nat(), otherCell: fc.nat() }),
  fc.record({
    kind: fc.constantFrom("cut", "put"),
    position: fc.nat(),
    length: fc.integer({ min: 1, max: 8 }),
    text: fc.oneof(
      fc.constantFrom("\t", "\n", '"', ";", "|", "  ", "1", "jika", "\u202E", "◇"),
      fc.string({ maxLength: 4 }),
    ),
  }),
);

/** One of some documents after a handful of accidents: rows and cells lost, doubled or in each other's place, letters lost or put in. */
export function mutationsOf(documents: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(harm, { minLength: 0, maxLength: 8 }))
    .map(([document, harms]) => harms.reduce(suffer, document));
}

function suffer(text: string, damage: Harm): string {
  if ("position" in damage) {
    const at = damage.position % (text.length + 1);
    return damage.kind === "cut"
      ? text.slice(0, at) + text.slice(at + damage.length)
      : text.slice(0, at) + damage.text + text.slice(at);
  }
  const rows = text.split("\n").map((line) => line.split("\t"));
  const at = damage.at % rows.length;
  const row = rows[at] ?? [];
  const cell = damage.cell % row.length;
  if (damage.kind === "delete-row") rows.splice(at, 1);
  if (damage.kind === "double-row") rows.splice(at, 0, [...row]);
  if (damage.kind === "delete-cell") row.splice(cell, 1);
  if (damage.kind === "double-cell") row.splice(cell, 0, row[cell] ?? "");
  if ("other" in damage) {
    const other = damage.other % rows.length;
    const otherRow = rows[other] ?? [];
    if (damage.kind === "swap-rows") [rows[at], rows[other]] = [otherRow, row];
    else {
      const otherCell = damage.otherCell % otherRow.length;
      [row[cell], otherRow[otherCell]] = [otherRow[otherCell] ?? "", row[cell] ?? ""];
    }
  }
  return rows.map((cells) => cells.join("\t")).join("\n");
}
