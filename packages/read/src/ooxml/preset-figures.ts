import type { SymbolKind } from "../drawing/symbols.ts";
import type { Share } from "./frame.ts";

/** A figure that office programs know by a name: what it stands for in a flow, and its outline. */
export interface PresetFigure {
  kind: SymbolKind;
  outline: readonly Share[];
}

const box: readonly Share[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const diamond: readonly Share[] = [
  [0.5, 0],
  [1, 0.5],
  [0.5, 1],
  [0, 0.5],
];
const round: readonly Share[] = Array.from({ length: 24 }, (_, i): Share => {
  const angle = (i * Math.PI) / 12;
  return [0.5 + Math.cos(angle) / 2, 0.5 + Math.sin(angle) / 2];
});
/** Straight above and below, round at both ends. */
const capsule: readonly Share[] = [...arc(0.84, -Math.PI / 2), ...arc(0.16, Math.PI / 2)];
const offPage: readonly Share[] = [
  [0, 0],
  [1, 0],
  [1, 0.8],
  [0.5, 1],
  [0, 0.8],
];
const homePlate: readonly Share[] = [
  [0, 0],
  [0.7, 0],
  [1, 0.5],
  [0.7, 1],
  [0, 1],
];

function arc(middle: number, from: number): Share[] {
  return Array.from({ length: 9 }, (_, i): Share => {
    const angle = from + (Math.PI * i) / 8;
    return [middle + 0.16 * Math.cos(angle), 0.5 + Math.sin(angle) / 2];
  });
}

const process: PresetFigure = { kind: "process", outline: box };
const decision: PresetFigure = { kind: "decision", outline: diamond };
const terminator: PresetFigure = { kind: "terminator", outline: capsule };

const figures: Readonly<Record<string, PresetFigure>> = {
  rect: process,
  flowChartProcess: process,
  flowChartAlternateProcess: process,
  flowChartPredefinedProcess: process,
  flowChartInternalStorage: process,
  diamond: decision,
  flowChartDecision: decision,
  flowChartTerminator: terminator,
  ellipse: { kind: "terminator", outline: round },
  flowChartConnector: { kind: "terminator", outline: round },
  flowChartOffpageConnector: { kind: "connector", outline: offPage },
  homePlate: { kind: "connector", outline: homePlate },
  pentagon: { kind: "connector", outline: offPage },
};

// Office programs round a fresh box by a sixth of its shorter side; a capsule is rounded by half of it.
const MOSTLY_ROUND = 30_000;

/** Lines, brackets and callouts are no symbols; what else is unknown is one of the odd ones that offices draw. `rounding` is that of a box with round corners. */
export function presetFigure(name: string, rounding: number | undefined): PresetFigure | undefined {
  if (name === "roundRect") return (rounding ?? 0) > MOSTLY_ROUND ? terminator : process;
  if (/line|connector\d|brac(e|ket)|callout|arrow/i.test(name)) return undefined;
  return figures[name] ?? { kind: "other", outline: box };
}
