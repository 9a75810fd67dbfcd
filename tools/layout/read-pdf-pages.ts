import {
  fall,
  rise,
  type DrawnArrow,
  type DrawnPage,
  type DrawnSymbol,
  type Segment,
} from "../../packages/publish/src/testing/index.ts";
import { readPdfMarks, type PdfMark } from "./pdf-marks.ts";

type Path = Extract<PdfMark, { kind: "path" }>;
type Text = Extract<PdfMark, { kind: "text" }>;

/** A printed PDF, read back as a reader would see it: nothing is known of it but its marks. Rules, arrows and symbols are told by how strongly they are drawn. */
export async function readPdfPages(bytes: Uint8Array): Promise<DrawnPage[]> {
  return (await readPdfMarks(bytes)).map(pageOf);
}

const strokes = { rule: 0.5, arrow: 0.57, symbol: 0.85 };
const isDrawn = (mark: PdfMark, stroke: number): mark is Path =>
  mark.kind === "path" && Math.abs(mark.stroke - stroke) < 0.02;

function pageOf(marks: readonly PdfMark[], number: number): DrawnPage {
  const rules = marks.filter((mark) => isDrawn(mark, strokes.rule)).flatMap((path) => segmentsOf(path.points));
  const symbols = marks.filter((mark) => isDrawn(mark, strokes.symbol)).map(symbolOf);
  const lines = marks.filter((mark) => isDrawn(mark, strokes.arrow));
  const heads = marks.filter(
    (mark): mark is Path =>
      mark.kind === "path" && mark.filled === "#000000" && new Set(mark.points.map(String)).size === 3,
  );
  const firstDrawn = marks.findIndex((mark) => isDrawn(mark, strokes.arrow) || isDrawn(mark, strokes.symbol));
  const texts = marks.flatMap((mark, i): DrawnPage["texts"] => {
    if (mark.kind !== "text" || mark.aside || mark.text.trim() === "") return [];
    const inDrawing = firstDrawn >= 0 && i > firstDrawn;
    const connector = inDrawing ? symbols.find((symbol) => holds(symbol, mark)) : undefined;
    if (connector) connector.letter = (connector.letter ?? "") + mark.text;
    return connector ? [] : [{ ...boxOf(mark), text: mark.text, label: inDrawing }];
  });
  const arrows = lines.map(({ points }, i): DrawnArrow => {
    const own = heads.filter(({ points: head }) => head.some((tip) => near(tip, points.at(-1))));
    const joint = own.length === 0 && points.length === 2;
    return { flow: joint ? undefined : `${number}.${i}`, points, heads: own.map((head) => head.points.slice(0, 3)) };
  });
  // On paper nobody can see which flow an arrow stands for, but its connector's letter says how it goes on.
  for (const arrow of arrows) {
    const connector = symbols.find(({ letter, ...box }) => letter !== undefined && arrowMeets(arrow, box));
    if (connector?.letter !== undefined) arrow.flow = connector.letter;
  }
  return { rules, texts, symbols, arrows };
}

function segmentsOf(points: Path["points"]): Segment[] {
  return points.slice(1).map((end, i): Segment => [points[i] ?? end, end]);
}

function symbolOf({ points, curved }: Path): DrawnSymbol {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [w, h] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const corners = points.filter((point, i) => i === 0 || !points.slice(0, i).some((other) => near(other, point)));
  return {
    x,
    y,
    w,
    h,
    kind: curved ? "capsule" : corners.length === 5 ? "connector" : "shape",
    step: undefined,
    letter: undefined,
    corners: curved ? [] : clockwise(corners),
    radius: curved ? Math.min(w, h) / 2 : 0,
  };
}

function clockwise(corners: Path["points"]): Path["points"] {
  const area = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area >= 0 ? corners : corners.toReversed();
}

function boxOf({ x, y, w, size, upright }: Text): { x: number; y: number; w: number; h: number } {
  const h = (rise + fall) * size;
  return upright ? { x: x - rise * size, y: y - w, w: h, h: w } : { x, y: y - rise * size, w, h };
}

function holds(symbol: DrawnSymbol, text: Text): boolean {
  const middle = text.x + text.w / 2;
  return (
    symbol.kind === "connector" &&
    middle > symbol.x &&
    middle < symbol.x + symbol.w &&
    text.y > symbol.y &&
    text.y < symbol.y + symbol.h
  );
}

function near(a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): boolean {
  return a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01;
}

function arrowMeets({ points }: DrawnArrow, { x, y, w, h }: { x: number; y: number; w: number; h: number }): boolean {
  const rim = 0.05;
  return [points[0], points.at(-1)].some(
    (end) => end && end[0] > x - rim && end[0] < x + w + rim && end[1] > y - rim && end[1] < y + h + rim,
  );
}
