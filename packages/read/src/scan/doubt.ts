import type { Evidence, Sop } from "@alur/model";
import { diagnose } from "../diagnostics.ts";
import type { ReadResult, SopDraft } from "../draft.ts";
import type { PageContent, TableBlock, TableRow } from "../text/page-content.ts";
import type { ScannedPage } from "./draw-scan.ts";

/** The scanned pages of a document by their number. */
export type ScannedPages = ReadonlyMap<number, ScannedPage>;

// Below this a drawing was made out too badly to follow it: the sentences are surer.
const LEAST_ROWS_WITH_SYMBOL = 0.6;

/** Takes back what was made out of a drawing on scanned pages, table by table, where too little of it could be made out. */
export function doubtDrawings({ blocks }: PageContent, scanned: ScannedPages): void {
  const tables = blocks.filter((block): block is TableBlock => block.kind === "table");
  for (const { rows } of tables) {
    const drawn = rows.filter(({ page, drawn }) => page !== undefined && scanned.has(page) && drawn);
    const marked = drawn.filter((row) => row.drawn?.symbols.length);
    if (marked.length < LEAST_ROWS_WITH_SYMBOL * drawn.length) for (const row of drawn) delete row.drawn;
    else doubtStart(drawn[0]);
  }
}

/** A capsule in which the flow begins and out of which no arrow could be made out is not its end. */
function doubtStart(row: TableRow | undefined): void {
  if (!row?.drawn || row.drawn.exits.length > 0) return;
  const symbols = row.drawn.symbols.map((symbol) =>
    symbol.kind === "terminator" ? ({ ...symbol, kind: "process" } as const) : symbol,
  );
  row.drawn = { ...row.drawn, symbols };
}

// A word below this has a letter that could be another one.
const UNSURE = 70;

/** Marks everything that comes from scanned pages as unsure, and names the words that were hard to make out. */
export function markScanned(read: ReadResult, scanned: ScannedPages): ReadResult {
  return { ...read, drafts: read.drafts.map((draft) => markDraft(draft, scanned)) };
}

function markDraft(draft: SopDraft, scanned: ScannedPages): SopDraft {
  const { sop, place, diagnostics } = draft;
  const pages = new Set<number>();
  const steps = sop.steps.map((step) => {
    const page = step.evidence?.row?.at?.page;
    const seen = page === undefined ? undefined : scanned.get(page);
    if (page === undefined || !seen) return step;
    pages.add(page);
    const hard = hardWords(seen, [
      step.activity,
      step.remarks,
      ...step.requirements,
      ...step.outputs,
      step.duration.text,
    ]);
    if (hard.length > 0)
      diagnostics.push(
        diagnose("letters-unsure", { at: { ...place, page }, stepId: step.id, values: { text: hard.join(", ") } }),
      );
    const evidence = Object.fromEntries(
      Object.entries(step.evidence ?? {}).map(([what, each]) => [what, each && doubted(each)]),
    );
    const row = step.evidence?.row;
    return {
      ...step,
      evidence: {
        ...evidence,
        ...(row ? { row: { ...row, source: "scan", confidence: hard.length > 0 ? "guess" : "likely" } as const } : {}),
      },
    };
  });
  if (pages.size === 0) return draft;
  const fromScan = new Set(steps.filter((step, i) => step !== sop.steps[i]).map(({ id }) => id));
  const marked: Sop = {
    ...sop,
    steps,
    flows: sop.flows.map((flow) =>
      flow.evidence && fromScan.has(flow.from) ? { ...flow, evidence: doubted(flow.evidence) } : flow,
    ),
    ...(sop.evidence?.title ? { evidence: { ...sop.evidence, title: doubted(sop.evidence.title) } } : {}),
  };
  const remark = diagnose("read-from-scan", {
    at: place,
    values: { pages: [...pages].sort((a, b) => a - b).join(", ") },
  });
  return { ...draft, sop: marked, diagnostics: [remark, ...diagnostics] };
}

function doubted(evidence: Evidence): Evidence {
  return evidence.confidence === "sure" ? { ...evidence, confidence: "likely" } : evidence;
}

function hardWords({ words }: ScannedPage, texts: readonly string[]): string[] {
  const own = new Set(texts.join(" ").split(/\s+/));
  return [...new Set(words.filter(({ sure, text }) => sure < UNSURE && own.has(text)).map(({ text }) => `“${text}”`))];
}
