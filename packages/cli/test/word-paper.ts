import { getStep, type Sop } from "@alur/model";
import { defaultOptions, layoutSop, type FlowPage, type Layout, type LayoutSymbol } from "@alur/publish";
import {
  anchored,
  canvas,
  docxOf,
  graphicOf,
  group,
  newPage,
  paragraph,
  pathArrow,
  shape,
  table,
  textBox,
} from "@alur/read/testing";

const POINTS_PER_MM = 72 / 25.4;
const points = (mm: number) => mm * POINTS_PER_MM;
const MARGIN = 36;

const presets: Record<string, string> = {
  start: "flowChartTerminator",
  end: "flowChartTerminator",
  task: "flowChartProcess",
  decision: "flowChartDecision",
  connector: "flowChartOffpageConnector",
};

/** How somebody draws in Word: shape by shape on the page, or on a canvas or in a group with lines that are glued to their shapes. */
export type WordManner = "loose" | "canvas" | "group";

/** An SOP's flow as somebody draws it in Word over its table. */
export function wordPaper(sop: Sop, manner: WordManner): Uint8Array {
  const layout = layoutSop(sop, defaultOptions);
  const pages = layout.pages.filter((page) => page.kind === "flow");
  return docxOf(pages.map((page) => paperOf(sop, layout, page, manner)).join(newPage));
}

function paperOf(sop: Sop, layout: Layout, page: FlowPage, manner: WordManner): string {
  const height = Math.round((points(page.top) - MARGIN) * 20);
  const spacing = `<w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/>`;
  const drawing = manner === "loose" ? onPage(page) : asOne(page, manner);
  const names = layout.columns.map(({ kind, performerId }) => headingOf(sop, kind, performerId));
  const rows = page.rows.map(({ stepId, h }) => ({
    height: points(h),
    cells: layout.columns.map(({ kind }) => (stepId === undefined ? "" : textOf(sop, stepId, kind))),
  }));
  return (
    paragraph("", drawing, spacing) +
    table(
      layout.columns.map(({ w }) => points(w)),
      [{ height: points(layout.headerHeight), cells: names }, ...rows],
      points(layout.columns[0]?.x ?? 0) - MARGIN,
    )
  );
}

function headingOf(sop: Sop, kind: string, performerId: string | undefined): string {
  const headings: Record<string, string> = {
    number: "No",
    activity: "Kegiatan",
    requirements: "Kelengkapan",
    duration: "Waktu",
    outputs: "Output",
    remarks: "Keterangan",
  };
  return headings[kind] ?? sop.performers.find(({ id }) => id === performerId)?.name ?? "";
}

function textOf(sop: Sop, stepId: string, kind: string): string {
  const { number, activity, requirements, duration, outputs } = getStep(sop, stepId);
  const texts: Record<string, string> = {
    number,
    activity,
    requirements: requirements.join("\n"),
    duration: duration.text,
    outputs: outputs.join("\n"),
  };
  return texts[kind] ?? "";
}

function placeOf({ x, y, w, h }: LayoutSymbol) {
  return { x: points(x - w / 2), y: points(y - h / 2), width: points(w), height: points(h) };
}

const wordsOf = ({ letter }: LayoutSymbol) => (letter === undefined ? {} : { text: letter });

function onPage({ symbols, routes, labels }: FlowPage): string {
  let id = 0;
  const put = (place: ReturnType<typeof placeOf>, drawn: string) => anchored(++id, place, graphicOf("Shape", drawn));
  const atOrigin = (place: ReturnType<typeof placeOf>) => ({ ...place, x: 0, y: 0 });
  return [
    ...symbols.map((symbol) => {
      const place = placeOf(symbol);
      return put(place, shape(presets[symbol.kind] ?? "rect", atOrigin(place), wordsOf(symbol)));
    }),
    ...routes.map(({ points: way, nature }) => {
      const { box, shape: drawn } = pathArrow(
        way.map(([x, y]) => [points(x), points(y)] as const),
        { plain: nature === "joint" },
      );
      return put(box, drawn);
    }),
    ...labels.map(({ x, y, w, h, lines }) => {
      const place = { x: points(x), y: points(y), width: points(w), height: points(h) };
      return put(place, textBox(lines.join(" "), atOrigin(place)));
    }),
  ].join("");
}

function asOne({ symbols, routes, labels }: FlowPage, manner: "canvas" | "group"): string {
  const drawn = [
    ...symbols.map((symbol, i) =>
      shape(presets[symbol.kind] ?? "rect", placeOf(symbol), { id: 100 + i, ...wordsOf(symbol) }),
    ),
    ...routes.map(
      ({ points: way, nature, from, to }) =>
        pathArrow(
          way.map(([x, y]) => [points(x), points(y)] as const),
          { plain: nature === "joint", glue: { from: 100 + from, to: 100 + to } },
        ).shape,
    ),
    ...labels.map(({ x, y, w, h, lines }) =>
      textBox(lines.join(" "), { x: points(x), y: points(y), width: points(w), height: points(h) }),
    ),
  ].join("");
  const paper = { x: 0, y: 0, width: 842, height: 595 };
  if (manner === "canvas") return anchored(1, paper, graphicOf("Canvas", canvas(drawn)));
  // A group is as large as its members.
  const corners = [
    ...symbols.flatMap(({ x, y, w, h }) => [
      [x - w / 2, y - h / 2],
      [x + w / 2, y + h / 2],
    ]),
    ...routes.flatMap((route) => route.points),
    ...labels.flatMap(({ x, y, w, h }) => [
      [x, y],
      [x + w, y + h],
    ]),
  ];
  const [xs, ys] = [corners.map(([x = 0]) => points(x)), corners.map(([, y = 0]) => points(y))];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const whole = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  return anchored(1, whole, graphicOf("Group", group(whole, whole, drawn)));
}
