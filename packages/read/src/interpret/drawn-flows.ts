import { END, type Diagnostic, type Evidence, type Flow, type Place } from "@alur/model";
import { diagnose } from "../diagnostics.ts";
import { exitKinds } from "./exit-kinds.ts";
import type { StepRow } from "../recognize/table-row.ts";

type Exit = NonNullable<StepRow["drawn"]>["exits"][number];

/**
 * The arrows as they are drawn, in place of what the sentences suggested, for every row out of which an arrow leads or in which the flow is closed. Where a sentence
 * names another step for what is wanting, both are told.
 */
export function followDrawing(
  rows: readonly StepRow[],
  said: readonly Flow[],
  document: string,
): { flows: Flow[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const drawn = rows.map((row, i) => flowsOf(row, i, rows, document));
  for (const [i, row] of rows.entries()) {
    const own = drawn[i] ?? [];
    const from = `s${i + 1}`;
    const back = own.find(({ kind }) => kind === "no");
    const told = said.find((flow) => flow.from === from && flow.kind === "no" && flow.evidence?.source === "sentence");
    if (!back?.evidence || !told || told.to === back.to) continue;
    back.evidence = { ...back.evidence, confidence: "likely", alternative: told.to };
    const values = { drawn: numberOf(back.to, rows), said: numberOf(told.to, rows) };
    diagnostics.push(diagnose("return-drawn-elsewhere", { at: placeOf(row, document), stepId: from, values }));
  }
  const replaced = new Set(drawn.flatMap((own) => own.map(({ from }) => from)));
  return { flows: [...said.filter(({ from }) => !replaced.has(from)), ...drawn.flat()], diagnostics };
}

function numberOf(id: string, rows: readonly StepRow[]): string {
  const at = Number(id.slice(1));
  return rows[at - 1]?.number || String(at);
}

function flowsOf(row: StepRow, at: number, rows: readonly StepRow[], document: string): Flow[] {
  const { symbols = [], exits = [] } = row.drawn ?? {};
  const from = `s${at + 1}`;
  const evidence: Evidence = { source: "symbol", confidence: "sure", at: placeOf(row, document) };
  const known = exits.flatMap((exit) => {
    const to = exit.to === "end" ? END : idOf(exit.to, rows);
    return to === undefined ? [] : [{ exit, to }];
  });
  if (known.length === 0)
    return symbols.some(({ kind }) => kind === "terminator") ? [{ from, to: END, kind: "forward", evidence }] : [];
  const goesBack = (exit: Exit) => exit.to !== "end" && rows.findIndex(({ source }) => source === exit.to) <= at;
  const kinds = exitKinds(
    known.map(({ exit }) => exit).filter(({ decides }) => decides),
    goesBack,
  );
  return known.map(({ exit, to }) => {
    const kind = kinds.get(exit) ?? "forward";
    const plain = (kind === "yes" || kind === "no") && /^(ya|tidak|y|t)?$/i.test(exit.label);
    return { from, to, kind, ...(plain || exit.label === "" ? {} : { label: exit.label }), evidence };
  });
}

function placeOf({ page, line }: StepRow, document: string): Place {
  return { document, ...(page === undefined ? {} : { page }), line };
}

function idOf(to: Exclude<Exit["to"], "end">, rows: readonly StepRow[]): string | undefined {
  const at = rows.findIndex(({ source }) => source === to);
  return at < 0 ? undefined : `s${at + 1}`;
}
