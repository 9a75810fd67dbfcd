import { labels, type Sop } from "@alur/model";
import type { FlowPage, LayoutRoute, LayoutSymbol } from "../layout/layout.ts";
import type { SymbolKind } from "../routing/lattice.ts";
import type { Point } from "../routing/symbol-shape.ts";

/** What Word and Excel are given to draw: figures that they know by name, lines, and words without a frame. Places in millimetres on the page. */
export type OfficeShape = OfficeFigure | OfficeLine | OfficeWords;

interface Named {
  /** As the list of shapes in Word and Excel shows it. */
  name: string;
  /** What is read aloud to those who do not see it. */
  description: string;
}

export interface OfficeFigure extends Named {
  is: "figure";
  preset: (typeof presets)[SymbolKind];
  x: number;
  y: number;
  w: number;
  h: number;
  letter: string;
}

export interface OfficeLine extends Named {
  is: "line";
  points: Point[];
  head: boolean;
  /** The figures that it joins, as places in the list, and the sides at which it meets them. */
  from: { figure: number; side: LayoutRoute["exit"] };
  to: { figure: number; side: LayoutRoute["entry"] };
}

export interface OfficeWords extends Named {
  is: "words";
  x: number;
  y: number;
  w: number;
  h: number;
  lines: string[];
}

/** The regulation's symbols by the names that office programs give them. */
export const presets = {
  start: "flowChartTerminator",
  end: "flowChartTerminator",
  task: "flowChartProcess",
  decision: "flowChartDecision",
  connector: "flowChartOffpageConnector",
} as const satisfies Record<SymbolKind, string>;

/** Everything that is drawn on a flow page: the figures first, then the lines between them and their words. */
export function flowShapes(sop: Sop, page: FlowPage): OfficeShape[] {
  const names = page.symbols.map((symbol) => nameOf(sop, symbol));
  const figures = page.symbols.map((symbol, i): OfficeFigure => {
    const { kind, x, y, w, h, letter = "" } = symbol;
    const name = names[i] ?? "";
    return {
      is: "figure",
      name,
      description: meaningOf(kind, name),
      preset: presets[kind],
      x: x - w / 2,
      y: y - h / 2,
      w,
      h,
      letter,
    };
  });
  const lines = page.routes.map((route): OfficeLine => {
    const { nature, points, from, to, exit, entry } = route;
    const isArrow = nature !== "joint";
    const way = [names[from], names[to]];
    return {
      is: "line",
      name: `${isArrow ? "Panah" : "Garis"}: ${way.join(isArrow ? " → " : " – ")}`,
      description: isArrow ? `Dari ${way.join(" ke ")}` : `Dilaksanakan bersama: ${way.join(" dan ")}`,
      points,
      head: isArrow,
      from: { figure: from, side: exit },
      to: { figure: to, side: entry },
    };
  });
  const words = page.labels.map(({ flow, x, y, w, h, lines: said }): OfficeWords => {
    const from = page.routes.find((route) => route.flow === flow)?.from ?? -1;
    const text = said.join(" ");
    return { is: "words", name: `${text}: ${names[from] ?? ""}`, description: text, x, y, w, h, lines: said };
  });
  return [...figures, ...lines, ...words];
}

function nameOf(sop: Sop, { kind, stepId, performerId, letter, event }: LayoutSymbol): string {
  if (letter !== undefined) return `Penghubung ${letter}`;
  const step = sop.steps.find(({ id }) => id === stepId);
  const performer = sop.performers.find(({ id }) => id === performerId)?.name ?? "";
  const words = [`Langkah ${step?.number ?? ""}`, performer].filter((word) => word !== "").join(", ");
  return event ? `${kind === "start" ? labels.start.id : labels.end.id} (${words})` : words;
}

const meanings: Record<SymbolKind, string> = {
  start: labels.start.id,
  end: labels.end.id,
  task: "Kegiatan",
  decision: "Pengambilan keputusan",
  connector: "Penghubung antarhalaman",
};

function meaningOf(kind: SymbolKind, name: string): string {
  return `${meanings[kind]}: ${name}`;
}
