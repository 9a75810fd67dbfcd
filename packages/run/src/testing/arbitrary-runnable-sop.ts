import {
  emptyIdentity,
  END,
  parseDuration,
  participations,
  SOP_FORMAT,
  START,
  type Flow,
  type Sop,
  type Step,
} from "@alur/model";
import fc from "fast-check";
import { whyNotRunnable } from "../readiness/why-not-runnable.ts";
import { procedureOf } from "./test-office.ts";

const performers = ["Staf", "Kasubbag", "Kadis", "Pemohon"].map((name, i) => ({
  id: `p${i + 1}`,
  name,
  aliases: [],
  kind: name === "Pemohon" ? ("requester" as const) : ("post" as const),
  column: true,
}));

interface Row {
  kind: Step["kind"];
  performerIds: string[];
  participation: Step["participation"];
  quorum: number;
  callsSop: boolean;
  requirements: string[];
  joinsAll: boolean;
  /** Where the way on leads, as distances in rows; more than one is a fork. */
  on: number[];
  /** Where "tidak" leads, and where a further outcome leads, if there is one. */
  no: number;
  other: number | undefined;
}

const row = fc.record({
  kind: fc.constantFrom<Step["kind"][]>("task", "task", "task", "decision", "decision", "note"),
  performerIds: fc.subarray(["p1", "p2", "p3", "p4"], { minLength: 1, maxLength: 3 }),
  participation: fc.constantFrom(...participations),
  quorum: fc.integer({ min: 1, max: 3 }),
  callsSop: fc.boolean(),
  requirements: fc.subarray(["Surat permohonan", "Fotokopi identitas"]),
  joinsAll: fc.boolean(),
  on: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([1]) },
    { weight: 2, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: -4, max: 5 }), { minLength: 1, maxLength: 3 }) },
  ),
  no: fc.integer({ min: -6, max: 6 }),
  other: fc.option(fc.integer({ min: -6, max: 6 }), { nil: undefined }),
});

/**
 * SOPs that may be put into force, as wild as that allows: forks that meet in a join, in a step that is none, or never; returns out of branches and over
 * joins; joint performers; notes in between; several opening steps.
 */
export function arbitraryRunnableSop(): fc.Arbitrary<Sop> {
  return fc
    .tuple(
      fc.array(row, { minLength: 1, maxLength: 8, size: "max" }),
      fc.subarray([0, 1, 2], { minLength: 1, maxLength: 2 }),
    )
    .map(([rows, openings]) => drawn(rows, openings))
    .filter((sop) => whyNotRunnable(sop, procedureOf(sop).binding).length === 0);
}

function drawn(rows: readonly Row[], openings: readonly number[]): Sop {
  const target = (i: number, distance: number): string => {
    const to = Math.max(0, i + distance);
    return to < rows.length ? `s${to + 1}` : END;
  };
  const flows: Flow[] = openings.map((i) => ({ from: START, to: target(0, i), kind: "forward" }));
  const steps = rows.map((cells, i): Step => {
    const from = `s${i + 1}`;
    const kind = cells.kind === "decision" ? "yes" : "forward";
    for (const distance of cells.on) flows.push({ from, to: target(i, distance), kind });
    if (cells.kind === "decision") {
      flows.push({ from, to: target(i, cells.no), kind: "no" });
      if (cells.other !== undefined) flows.push({ from, to: target(i, cells.other), kind: "other", label: "ditolak" });
    }
    return {
      id: from,
      number: String(i + 1),
      activity: `Kegiatan ${i + 1}`,
      kind: cells.kind,
      performerIds: cells.performerIds,
      participation: cells.participation,
      quorum: cells.quorum,
      ...(cells.callsSop ? { subSop: "SOP lain" } : {}),
      requirements: cells.requirements,
      duration: parseDuration("30 menit"),
      outputs: [],
      remarks: "",
      deeds: [],
      joinsAll: cells.joinsAll,
    };
  });
  return { format: SOP_FORMAT, identity: emptyIdentity("SOP sembarang"), performers, steps, flows };
}
