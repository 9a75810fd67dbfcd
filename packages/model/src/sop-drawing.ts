import { parseDuration } from "./duration.ts";
import { END, START, type Flow } from "./flow.ts";
import { emptyIdentity } from "./identity.ts";
import type { Performer } from "./performer.ts";
import { SOP_FORMAT, type Sop } from "./sop.ts";
import type { Step } from "./step.ts";

/** An SOP drawn in the words of a table, and the steps that the drawing marks with ✗. */
export interface SopDrawing {
  sop: Sop;
  marked: string[];
}

/**
 * Draws an SOP in a few lines, for the examples of rules, for tests and for the documentation:
 *
 *     1 | Staf     | Menyusun konsep surat  | → 2                | ATK    | 30 menit | Konsep surat
 *     2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1  | Konsep | 10 menit | Konsep surat ✗
 *
 * Columns: number, performers ("A + B" act together, "A / B" whoever comes first), activity, ways on, requirements ("a; b"), duration, outputs, remarks.
 * Ways on name printed numbers or "selesai"; without any, a row leads to the next one and the last row ends; "→ ?" leads nowhere. ✗ marks the row.
 * A row with "ya" or "tidak" is a decision; so is one whose ways on read "periksa". Step n has the id "s" + n, counted from 1 by position.
 */
export function sop(parts: TemplateStringsArray, ...values: readonly (string | number)[]): SopDrawing {
  return drawSop(String.raw({ raw: parts }, ...values));
}

/** The same as the `sop` tag, from a plain text. */
export function drawSop(text: string, title = "Penyusunan Surat"): SopDrawing {
  const rows = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const performers: Performer[] = [];
  const performerId = (name: string): string => {
    const known = performers.find((performer) => performer.name === name);
    if (known) return known.id;
    const added: Performer = {
      id: `p${performers.length + 1}`,
      name,
      aliases: [],
      kind: name === "Pemohon" ? "requester" : "post",
      column: true,
    };
    performers.push(added);
    return added.id;
  };
  const marked: string[] = [];
  const cells = rows.map((row, i) => {
    if (row.includes("✗")) marked.push(`s${i + 1}`);
    return row
      .replaceAll("✗", "")
      .split("|")
      .map((cell) => cell.trim());
  });
  const steps = cells.map((cell, i) => drawStep(cell, i, performerId));
  const idOf = (number: string): string => {
    if (number === "selesai") return END;
    return steps.find((step) => step.number === number)?.id ?? `s${number}`;
  };
  const flows: Flow[] = steps.length > 0 ? [{ from: START, to: "s1", kind: "forward" }] : [];
  cells.forEach((cell, i) => flows.push(...drawFlows(cell[3] ?? "", i, steps.length, idOf)));
  return { sop: { format: SOP_FORMAT, identity: emptyIdentity(title), performers, steps, flows }, marked };
}

function drawStep(cell: readonly string[], i: number, performerId: (name: string) => string): Step {
  const [number = "", who = "", activity = "", ways = "", needs = "", time = "", results = "", remarks = ""] = cell;
  const names = who.split(/\s+[+/]\s+/).filter((name) => name !== "");
  const items = (text: string): string[] =>
    text
      .split(";")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  return {
    id: `s${i + 1}`,
    number,
    activity,
    kind: /\b(ya|tidak|periksa)\b/.test(ways) ? "decision" : "task",
    performerIds: names.map(performerId),
    participation: names.length < 2 ? "one" : who.includes(" / ") ? "any" : "all",
    requirements: items(needs),
    duration: parseDuration(time),
    outputs: items(results),
    remarks,
    deeds: [],
  };
}

function drawFlows(ways: string, i: number, count: number, idOf: (number: string) => string): Flow[] {
  const from = `s${i + 1}`;
  if (!ways.includes("→"))
    return [{ from, to: i + 1 < count ? `s${i + 2}` : END, kind: ways === "periksa" ? "yes" : "forward" }];
  return ways.split(",").flatMap((way) => {
    const [label = "", to = ""] = way.split("→").map((part) => part.trim());
    if (to === "?") return [];
    const kind = label === "ya" ? "yes" : label === "tidak" ? "no" : label === "" ? "forward" : "other";
    return [{ from, to: idOf(to), kind, ...(kind === "other" ? { label } : {}) } as const];
  });
}
