import { parseDuration } from "./parse-duration.ts";
import { END, START, type Flow } from "./flow.ts";
import { emptyIdentity } from "./identity.ts";
import { drawIdentityLine, isIdentityLine } from "./identity-drawing.ts";
import type { Performer } from "./performer.ts";
import { SOP_FORMAT, type Sop } from "./sop.ts";
import type { Step } from "./step.ts";

/** An SOP drawn in the words of a table, and what the drawing marks with ✗. */
export interface SopDrawing {
  sop: Sop;
  /** The ids of the marked rows. */
  marked: string[];
  /** Whether ✗ stands beside the title, the headings or a line of the identity page: the SOP as a whole is meant. */
  wholeMarked: boolean;
}

/**
 * Draws an SOP in a few lines, for the examples of rules, for tests and for the documentation:
 *
 *     1 | Staf     | Menyusun konsep surat  | → 2                | ATK    | 30 menit | Konsep surat
 *     2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1  | Konsep | 10 menit | Konsep surat ✗
 *
 * Columns: number, performers ("A + B" act together, "A / B" whoever comes first), activity, ways on, requirements ("a; b"), duration, outputs, remarks.
 * Ways on name printed numbers or "selesai"; without any, a row leads to the next one and the last row ends; "→ ?" leads nowhere. ✗ marks the row.
 * A row with "ya" or "tidak" is a decision; so is one whose ways on read "periksa". "catatan" makes a note; "gabung" a step that waits for every branch, "mulai" one that opens the procedure; "A ≠ B" one whose sentence names A and whose symbol stands with B. Step n has the id "s" + n, counted from 1 by position.
 *
 * Two lines may stand above the rows. "# Cuti Bersalin" gives the title ("#" alone: none). "No | Staf, Kasubbag | Kegiatan" prints the Pelaksana columns:
 * whoever acts without being named there has no column. Lines such as "Nomor SOP: 065/12/2026" or "Dasar Hukum: UU 25/2009; UU 30/2014" fill in the
 * identity page (`identity-drawing.ts` lists them). A ✗ in one of these lines marks the SOP as a whole.
 */
export function sop(parts: TemplateStringsArray, ...values: readonly (string | number)[]): SopDrawing {
  return drawSop(String.raw({ raw: parts }, ...values));
}

/** The same as the `sop` tag, from a plain text. */
export function drawSop(text: string, title = "Penyusunan Surat"): SopDrawing {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const heading = lines.find((line) => line.startsWith("#"));
  const columns = lines.find((line) => columnsLine.test(line));
  const page = lines.filter(isIdentityLine);
  const rows = lines.filter((line) => line !== heading && line !== columns && !page.includes(line));
  const performers = columns === undefined ? [] : drawColumns(columns);
  const performerId = (name: string): string => {
    const known = performers.find((performer) => performer.name === name);
    if (known) return known.id;
    const added = drawPerformer(name, performers.length, columns === undefined);
    performers.push(added);
    return added.id;
  };
  const steps = rows.map((row, i) => drawStep(cellsOf(row), i, performerId));
  const idOf = (number: string): string => {
    if (number === "selesai") return END;
    return steps.find((step) => step.number === number)?.id ?? `s${number}`;
  };
  const flows = drawStarts(rows);
  rows.forEach((row, i) => flows.push(...drawFlows(cellsOf(row)[3] ?? "", i, steps.length, idOf)));
  const drawnTitle = heading === undefined ? title : withoutMark(heading.slice(1));
  const table: Sop = { format: SOP_FORMAT, identity: emptyIdentity(drawnTitle), performers, steps, flows };
  return {
    sop: page.reduce((drawn, line) => drawIdentityLine(drawn, withoutMark(line)), table),
    marked: rows.flatMap((row, i) => (row.includes("✗") ? [`s${i + 1}`] : [])),
    wholeMarked: [heading, columns, ...page].some((line) => line?.includes("✗")),
  };
}

/** The first row opens the procedure, unless others say "mulai". */
function drawStarts(rows: readonly string[]): Flow[] {
  const starts = rows.flatMap((row, i) => (/\bmulai\b/.test(cellsOf(row)[3] ?? "") ? [i] : []));
  const opening = starts.length > 0 ? starts : rows.slice(0, 1).map((_, i) => i);
  return opening.map((i) => ({ from: START, to: `s${i + 1}`, kind: "forward" }));
}

const columnsLine = /^No\s*\|/;

function withoutMark(text: string): string {
  return text.replaceAll("✗", "").trim();
}

function cellsOf(line: string): string[] {
  return withoutMark(line)
    .split("|")
    .map((cell) => cell.trim());
}

function drawColumns(line: string): Performer[] {
  const names = (cellsOf(line)[1] ?? "").split(",").map((name) => name.trim());
  return names.filter((name) => name !== "").map((name, i) => drawPerformer(name, i, true));
}

function drawPerformer(name: string, i: number, column: boolean): Performer {
  return { id: `p${i + 1}`, name, aliases: [], kind: name === "Pemohon" ? "requester" : "post", column };
}

/** The sentence names one performer, the symbol stands with another. */
const saidNotDrawn = { source: "sentence", confidence: "likely" } as const;

function drawStep(cell: readonly string[], i: number, performerId: (name: string) => string): Step {
  const [number = "", who = "", activity = "", ways = "", needs = "", time = "", results = "", remarks = ""] = cell;
  const [said = "", drawn] = who.split("≠").map((part) => part.trim());
  const names = said.split(/\s+[+/]\s+/).filter((name) => name !== "");
  const items = (text: string): string[] =>
    text
      .split(";")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  return {
    id: `s${i + 1}`,
    number,
    activity,
    kind: ways === "catatan" ? "note" : /\b(ya|tidak|periksa)\b/.test(ways) ? "decision" : "task",
    performerIds: names.map(performerId),
    participation: names.length < 2 ? "one" : who.includes(" / ") ? "any" : "all",
    requirements: items(needs),
    duration: parseDuration(time),
    outputs: items(results),
    remarks,
    deeds: [],
    ...(/\bgabung\b/.test(ways) ? { joinsAll: true } : {}),
    ...(drawn === undefined ? {} : { evidence: { performers: { ...saidNotDrawn, alternative: performerId(drawn) } } }),
  };
}

function drawFlows(ways: string, i: number, count: number, idOf: (number: string) => string): Flow[] {
  const from = `s${i + 1}`;
  if (!ways.includes("→"))
    return [{ from, to: i + 1 < count ? `s${i + 2}` : END, kind: ways === "periksa" ? "yes" : "forward" }];
  return ways.split(",").flatMap((way) => {
    const [label = "", to = ""] = way
      .replace(/\bgabung\b/, "")
      .split("→")
      .map((part) => part.trim());
    if (to === "?") return [];
    const kind = label === "ya" ? "yes" : label === "tidak" ? "no" : label === "" ? "forward" : "other";
    return [{ from, to: idOf(to), kind, ...(kind === "other" ? { label } : {}) } as const];
  });
}
