import { cornersOf, type DrawnArrow, type DrawnPage, type DrawnSymbol } from "./drawn-page.ts";
import {
  boxCorners,
  cross,
  distanceToBorder,
  lengthInside,
  segments,
  shapesMeet,
  sharedLength,
  type Box,
} from "./plane.ts";

/** Faults that a reader would see on the paper, and how tangled the arrows are. All faults should be 0. */
export interface Quality {
  linesThroughSymbols: number;
  overlappingLines: number;
  linesOnRules: number;
  endsOffBorder: number;
  wrongHeads: number;
  labelsTouched: number;
  symbolsTouched: number;
  headsTouched: number;
  textOverflow: number;
  brokenArrows: number;
  arrows: number;
  crossings: number;
  bends: number;
}

export const faultNames = [
  "linesThroughSymbols",
  "overlappingLines",
  "linesOnRules",
  "endsOffBorder",
  "wrongHeads",
  "labelsTouched",
  "symbolsTouched",
  "headsTouched",
  "textOverflow",
  "brokenArrows",
] as const satisfies readonly (keyof Quality)[];
export type FaultName = (typeof faultNames)[number];

/** Closer than this, in millimetres, two lines look like one. */
const near = 0.1;

/** Measures the pages of one SOP as they were emitted. */
export function measureQuality(pages: readonly DrawnPage[]): Quality {
  const sum = noFaults();
  for (const page of pages) {
    const quality = measurePage(page);
    for (const key of Object.keys(sum) as (keyof Quality)[]) sum[key] += quality[key];
  }
  sum.brokenArrows = brokenArrows(pages);
  return sum;
}

export function noFaults(): Quality {
  return {
    linesThroughSymbols: 0,
    overlappingLines: 0,
    linesOnRules: 0,
    endsOffBorder: 0,
    wrongHeads: 0,
    labelsTouched: 0,
    symbolsTouched: 0,
    headsTouched: 0,
    textOverflow: 0,
    brokenArrows: 0,
    arrows: 0,
    crossings: 0,
    bends: 0,
  };
}

function measurePage(page: DrawnPage): Quality {
  const quality = noFaults();
  const shapes = page.symbols.map(cornersOf);
  const labels = page.texts.filter(({ label }) => label).map(boxCorners);
  const { rules } = page;
  const lines = page.arrows.map(({ points }) => segments(points));
  const heads = page.arrows.map((arrow) => arrow.heads);

  page.arrows.forEach((arrow, i) => {
    const own = lines[i] ?? [];
    const ends = [arrow.points[0], arrow.points.at(-1)];
    quality.arrows += arrow.flow === undefined ? 0 : 1;
    quality.bends += arrow.points.length - 2;
    quality.linesThroughSymbols += own.filter((line) =>
      shapes.some((shape) => lengthInside(line, shape, 0.02) > 0.02),
    ).length;
    quality.endsOffBorder += ends.filter(
      (end) => !end || shapes.every((shape) => distanceToBorder(end, shape) > 0.03),
    ).length;
    quality.wrongHeads += arrow.heads.length === (arrow.flow === undefined ? 0 : 1) ? 0 : 1;
    quality.linesOnRules += own.filter((line) => rules.some((rule) => sharedLength(line, rule, near) > 0.5)).length;
    lines.slice(i + 1).forEach((others, k) => {
      const j = i + 1 + k;
      for (const line of own) {
        for (const other of others) {
          if (sharedLength(line, other, near) > 0.05) quality.overlappingLines += 1;
          if (cross(line, other)) quality.crossings += 1;
        }
      }
      if (touchesHead(own, heads[j]) || touchesHead(others, heads[i]) || bothHeads(heads[i], heads[j]))
        quality.headsTouched += 1;
    });
    own.forEach((line, a) => {
      if (own.slice(a + 1).some((other) => sharedLength(line, other, near) > 0.05)) quality.overlappingLines += 1;
    });
  });
  const everyLine = lines.flat();
  labels.forEach((label, i) => {
    const touched =
      [...everyLine, ...rules].some((line) => lengthInside(line, label, 0) > 0) ||
      shapes.some((shape) => shapesMeet(shape, label)) ||
      heads.flat().some((head) => shapesMeet(head, label)) ||
      labels.slice(i + 1).some((other) => shapesMeet(other, label));
    if (touched) quality.labelsTouched += 1;
  });
  shapes.forEach((shape, i) => {
    const touched =
      shapes.slice(i + 1).some((other) => shapesMeet(other, shape)) ||
      rules.some((rule) => lengthInside(rule, shape, 0) > 0);
    if (touched) quality.symbolsTouched += 1;
  });
  const texts = page.texts.filter(({ label }) => !label).map((text) => boxCorners(within(text, slack)));
  quality.textOverflow = texts.filter(
    (text, i) =>
      rules.some((rule) => lengthInside(rule, text, 0) > 0) ||
      texts.slice(i + 1).some((other) => shapesMeet(text, other)),
  ).length;
  return quality;
}

type Heads = DrawnArrow["heads"] | undefined;

function touchesHead(lines: ReturnType<typeof segments>, heads: Heads): boolean {
  return (heads ?? []).some((head) => lines.some((line) => lengthInside(line, clockwise(head), 0) > 0));
}

function bothHeads(a: Heads, b: Heads): boolean {
  return (a ?? []).some((one) => (b ?? []).some((other) => shapesMeet(one, other)));
}

function clockwise(shape: DrawnArrow["points"]): DrawnArrow["points"] {
  const [a, b, c] = shape;
  if (!a || !b || !c) return shape;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) >= 0 ? shape : [a, c, b];
}

/** Text that leaves its cell runs over a rule of the table, or over other text. */
const slack = 0.05;

function within({ x, y, w, h }: Box, rim: number): Box {
  return { x: x + rim, y: y + rim, w: Math.max(0, w - 2 * rim), h: Math.max(0, h - 2 * rim) };
}

/** Arrows that a page break cuts without leaving exactly two connectors of one letter, one reached and one left by that arrow. */
function brokenArrows(pages: readonly DrawnPage[]): number {
  const byLetter = new Map<string, { page: number; symbol: DrawnSymbol; flows: string[] }[]>();
  pages.forEach((page, number) => {
    for (const symbol of page.symbols) {
      if (symbol.letter === undefined) continue;
      const shape = cornersOf(symbol);
      const flows = page.arrows.flatMap(({ flow, points }) =>
        [
          ["from", points[0]],
          ["to", points.at(-1)],
        ].flatMap(([end, point]) =>
          Array.isArray(point) && distanceToBorder(point, shape) < 0.03 ? [`${flow} ${String(end)}`] : [],
        ),
      );
      byLetter.set(symbol.letter, [...(byLetter.get(symbol.letter) ?? []), { page: number, symbol, flows }]);
    }
  });
  let broken = 0;
  for (const twins of byLetter.values()) {
    const [one, two] = twins;
    const flow = one?.flows[0]?.split(" ")[0];
    const ends = twins.flatMap(({ flows }) => flows).sort();
    const whole =
      twins.length === 2 &&
      one?.page !== two?.page &&
      ends.length === 2 &&
      ends[0] === `${flow} from` &&
      ends[1] === `${flow} to`;
    if (!whole) broken += 1;
  }
  return broken;
}
