import { emptyIdentity, END, parseDuration, SOP_FORMAT, START, type Flow, type Sop, type Step } from "@alur/model";
import fc from "fast-check";

interface Row {
  decides: boolean;
  columns: number[];
  words: number;
  /** How many rows further the way on leads; two are a fork. */
  on: number[];
  /** How many rows back "tidak" leads. */
  back: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  decides: fc.boolean(),
  columns: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
  words: fc.integer({ min: 2, max: 60 }),
  on: fc.oneof(
    { weight: 4, arbitrary: fc.constant<number[]>([1]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }) },
  ),
  back: fc.integer({ min: 1, max: 9 }),
});

/**
 * SOPs as the official form draws them: up to thirty rows over several pages, joint performers, forks, returns. Decisions have their two exits, and the flow is
 * closed in the last row: the form has one capsule for "here it ends" and none for "here it may end".
 */
export function arbitraryDrawnSop(): fc.Arbitrary<Sop> {
  return fc.array(row, { minLength: 1, maxLength: 30 }).map((rows) => {
    const steps = rows.map((each, i) => stepOf(each, i, rows.length));
    const flows: Flow[] = [
      { from: START, to: "s1", kind: "forward" },
      ...rows.flatMap((each, i) => flowsOf(each, i, rows.length)),
    ];
    const performers = ["Staf", "Kasubbag", "Sekretaris", "Camat"].map((name, i) => ({
      id: `p${i + 1}`,
      name,
      aliases: [],
      kind: "post" as const,
      column: true,
    }));
    return { format: SOP_FORMAT, identity: emptyIdentity("Penyusunan Surat"), performers, steps, flows };
  });
}

function stepOf({ decides, columns, words }: Row, i: number, count: number): Step {
  const performerIds = [...columns].sort((a, b) => a - b).map((column) => `p${column + 1}`);
  return {
    id: `s${i + 1}`,
    number: String(i + 1),
    activity: `Mengerjakan bagian ke-${i + 1}${" surat".repeat(words)}`,
    kind: decides && i > 0 && i < count - 1 ? "decision" : "task",
    performerIds,
    participation: performerIds.length > 1 ? "all" : "one",
    requirements: ["Berkas"],
    duration: parseDuration("5 menit"),
    outputs: ["Surat"],
    remarks: "",
    deeds: [],
  };
}

function flowsOf({ decides, on, back }: Row, i: number, count: number): Flow[] {
  const from = `s${i + 1}`;
  if (i === count - 1) return [{ from, to: END, kind: "forward" }];
  const to = (far: number) => `s${Math.min(count, i + 1 + far)}`;
  if (decides && i > 0)
    return [
      { from, to: to(on[0] ?? 1), kind: "yes" },
      { from, to: `s${Math.max(1, i + 1 - back)}`, kind: "no" },
    ];
  return [...new Set(on.map(to))].map((target) => ({ from, to: target, kind: "forward" }));
}
