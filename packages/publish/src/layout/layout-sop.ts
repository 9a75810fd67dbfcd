import type { Sop } from "@alur/model";
import { papers } from "../paper.ts";
import { dimensions, type Dimensions } from "../routing/dimensions.ts";
import { printable } from "../text/printable.ts";
import { identityPages } from "../identity/identity-page.ts";
import { coverPage, coverWords } from "../sheets/cover-page.ts";
import { derivationPages } from "../sheets/derivation-page.ts";
import { lineBreaker, rowTexts, textColumns, type RowText } from "./cell-text.ts";
import { columnNeeds, columnWidths, type ColumnWidths } from "./column-widths.ts";
import { columnPerformers, flowchartOf, type Flowchart } from "./flowchart.ts";
import { flowInWords } from "./flow-in-words.ts";
import { headerOf, leastNameWidth } from "./header.ts";
import type { Layout, LayoutColumn, TypeSize } from "./layout.ts";
import { defaultOptions, type LayoutOptions } from "./layout-options.ts";
import { drawingsOf } from "./page-drawing.ts";
import type { PagePlan, TableRow } from "./page-plan.ts";
import { draftMark, footerName, footerTexts, titleTexts } from "./page-texts.ts";
import { paginate, type PageRoom } from "./paginate.ts";
import { placeFlowPage, type ColumnPlace } from "./place-flow-page.ts";
import { scales, typeSize, type Scale } from "./scale.ts";

/** On the screen the text columns keep at least this much, however many performers there are. */
const screenText = 190;

/**
 * Lays an SOP out as the regulation's form: identity page, then flow pages with the two-level heading, symbols and arrows. Pure: the same SOP and
 * options always give the same paper. A table too crowded for its paper is set smaller until it fits.
 */
export function layoutSop(sop: Sop, options: Partial<LayoutOptions> = {}): Layout {
  const settings = { ...defaultOptions, ...options };
  for (const scale of scales()) {
    const layout = layoutAtScale(sop, settings, scale);
    if (layout) return layout;
  }
  throw new Error("Tabel alur tidak muat di kertas ini. Pilih kertas yang lebih besar atau margin yang lebih kecil.");
}

function layoutAtScale(sop: Sop, settings: LayoutOptions, scale: Scale): Layout | undefined {
  const { continuous, margins, typeface, draft, logo } = settings;
  const paper = papers[settings.paper];
  const type = typeSize(settings.fontSizePt, scale, typeface);
  const sizes = dimensions(scale.symbols);
  const chart = flowchartOf(sop, sizes, type.regular);
  const texts = rowTexts(sop, type.regular);
  const names = columnPerformers(sop).map((performer) => printable(performer.name));
  const title = printable(sop.identity.title);
  const number = printable(sop.identity.number);
  const heading = continuous ? { texts: [], height: 0 } : titleTexts(title, paper, settings);
  const fitting = fitColumns(chart, texts, names, sizes, type, settings, scale, heading.height);
  if (!fitting) return undefined;

  const { columns, header, plans, places } = fitting;
  const ids = columnPerformers(sop).map((performer) => performer.id);
  const named = columns.map((column, i): LayoutColumn => {
    const id = column.kind === "performer" ? ids[i - 2] : undefined;
    return id === undefined ? column : { ...column, performerId: id };
  });
  const letters = new Map<number, string>();
  const words = flowInWords(sop);
  const flowPages = plans.map((plan, i) => {
    const top = (continuous ? 0 : margins.top) + (i === 0 ? heading.height : 0);
    const frame = { top, headerHeight: header.height, columns: named.length };
    const page = placeFlowPage(chart, plan, sizes, places, frame, letters);
    const rows = page.rows.map((row) => {
      const said = row.part === 0 ? words.get(row.stepId ?? "") : undefined;
      return said === undefined ? row : { ...row, words: said };
    });
    const description = ["Bagan alir.", ...rows.flatMap((row) => row.words ?? [])].join(" ");
    return { ...page, rows, texts: i === 0 ? heading.texts : [], description };
  });
  const cover = settings.cover ? [coverPage(coverWords(sop.identity), paper, settings)] : [];
  const before = continuous ? [] : [...cover, ...identityPages(sop.identity, paper, settings)];
  const behind = continuous || !settings.derivation ? [] : derivationPages(sop, paper, settings);
  const name = footerName(sop.identity, paper, settings);
  const pages = [...before, ...flowPages, ...behind].map((page, i, all) => ({
    ...page,
    texts:
      continuous || page.kind === "cover"
        ? page.texts
        : [...page.texts, ...footerTexts(name, i + 1, all.length, paper, settings)],
  }));
  const last = named.at(-1);
  const endless = { name: paper.name, width: (last?.x ?? 0) + (last?.w ?? 0), height: flowPages[0]?.bottom ?? 0 };
  return {
    paper: continuous ? endless : paper,
    continuous,
    title,
    number,
    typeface,
    watermark: draft && !continuous ? draftMark(paper) : undefined,
    logo: continuous ? undefined : logo,
    type,
    columns: named,
    header: header.cells,
    headerHeight: header.height,
    arrow: { length: sizes.arrowLength, width: sizes.arrowWidth },
    label: { sizePt: sizes.labelSizePt, pitch: sizes.labelHeight },
    pages,
  };
}

interface Fitting {
  columns: LayoutColumn[];
  header: ReturnType<typeof headerOf>;
  plans: PagePlan[];
  places: ColumnPlace[];
}

/** Lines may ask for wider performer columns, which leaves less for text, which makes rows taller: repeated until nothing asks for more. */
function fitColumns(
  chart: Flowchart,
  texts: readonly RowText[],
  names: readonly string[],
  sizes: Dimensions,
  type: TypeSize,
  settings: LayoutOptions,
  scale: Scale,
  titleHeight: number,
): Fitting | undefined {
  const { continuous, margins } = settings;
  const paper = papers[settings.paper];
  const room = paper.width - margins.left - margins.right;
  const beside = Array.from({ length: chart.columns }, () => ({ left: sizes.rest, right: sizes.rest }));
  const drawings = drawingsOf(chart, sizes);
  const needs = columnNeeds(texts, type);
  const breakAt = lineBreaker(texts, chart.columns, type);
  const nameWidths = names.map((name) => leastNameWidth(name, type, scale.rotated));
  for (let attempt = 0; attempt < 40; attempt++) {
    const narrow = beside.map(({ left, right }, c) =>
      Math.max(left + sizes.symbolWidth + right, nameWidths[c] ?? leastNameWidth("", type, scale.rotated)),
    );
    const needed = narrow.reduce((sum, width) => sum + width, 0);
    const widths = columnWidths(
      needs,
      narrow,
      type,
      scale.symbols,
      settings.columnWidths,
      continuous ? Math.max(room, needed + screenText) : room,
    );
    if (!widths) return undefined;
    const columns = columnsOf(widths, continuous ? 0 : margins.left);
    const header = headerOf(columns, names, type, scale.rotated);
    const body = paper.height - margins.top - margins.bottom - header.height;
    const pageRoom: PageRoom = continuous
      ? { first: Infinity, further: Infinity }
      : { first: body - titleHeight, further: body };
    const table = breakAt(widths.text).map((cells, row): TableRow => ({
      chartRow: row,
      part: 0,
      cut: false,
      stepId: chart.rows[row]?.stepId ?? "",
      cells,
    }));
    const plans = paginate(chart, drawings, table, sizes, type, pageRoom);
    if (!plans) return undefined;
    const asked = beside.map((_, c) => ({
      left: Math.max(...plans.map((plan) => plan.gutters.left[c] ?? 0)),
      right: Math.max(...plans.map((plan) => plan.gutters.right[c] ?? 0)),
    }));
    const places = columnPlaces(columns, asked, sizes);
    if (places) return { columns, header, plans, places };
    asked.forEach(({ left, right }, c) => {
      const now = beside[c];
      if (now) beside[c] = { left: Math.max(left, now.left), right: Math.max(right, now.right) };
    });
  }
  return undefined;
}

function columnsOf({ text, performers }: ColumnWidths, start: number): LayoutColumn[] {
  const [number, activity, ...quality] = textColumns;
  const all = [
    ...[number, activity].map((kind) => ({ kind, w: text[kind] })),
    ...performers.map((w) => ({ kind: "performer" as const, w })),
    ...quality.map((kind) => ({ kind, w: text[kind] })),
  ];
  let x = start;
  return all.map(({ kind, w }) => {
    const column = { kind, x, w };
    x += w;
    return column;
  });
}

/** Symbols stand in the middle of their column, or as near to it as the lines beside them allow; nothing when they do not fit. */
function columnPlaces(
  columns: readonly LayoutColumn[],
  asked: readonly { left: number; right: number }[],
  sizes: Dimensions,
): ColumnPlace[] | undefined {
  const performers = columns.filter((column) => column.kind === "performer");
  const places = performers.map(({ x, w }, c) => {
    const { left, right } = asked[c] ?? { left: 0, right: 0 };
    const half = sizes.symbolWidth / 2;
    const fits = left + right + sizes.symbolWidth <= w + 1e-6;
    const middle = Math.min(Math.max(x + w / 2, x + left + half), x + w - right - half);
    return { left: x, right: x + w, middle, fits };
  });
  return places.every(({ fits }) => fits) ? places : undefined;
}
