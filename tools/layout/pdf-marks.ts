import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { house } from "../house.ts";

/** What one page of a PDF shows, in millimetres from its upper left corner, in the order in which it is drawn. */
export type PdfMark =
  | { kind: "path"; stroke: number; filled: string | undefined; points: [number, number][]; curved: boolean }
  | { kind: "text"; text: string; x: number; y: number; w: number; size: number; upright: boolean; aside: boolean };

interface PdfPage {
  view: number[];
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[][] }>;
}
interface PdfLibrary {
  OPS: Record<string, number>;
  getDocument(source: object): {
    promise: Promise<{ numPages: number; getPage(number: number): Promise<PdfPage> }>;
    destroy(): Promise<void>;
  };
}

/** The library with which the reader opens PDFs: another's eyes on what was printed. */
const require = createRequire(join(house, "packages/read/package.json"));
const library = (await import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")).href)) as PdfLibrary;
const names = new Map(Object.entries(library.OPS).map(([name, number]) => [number, name]));

const millimetres = 25.4 / 72;
type Matrix = readonly [number, number, number, number, number, number];
type Glyph = { unicode?: string; width: number } | number | null;

/** Everything that the pages of a PDF show. */
export async function readPdfMarks(bytes: Uint8Array): Promise<PdfMark[][]> {
  const loading = library.getDocument({ data: Uint8Array.from(bytes), useSystemFonts: true, verbosity: 0 });
  try {
    const document = await loading.promise;
    const pages: PdfMark[][] = [];
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await marksOf(await document.getPage(number)));
    return pages;
  } finally {
    await loading.destroy();
  }
}

interface State {
  matrix: Matrix;
  line: number;
  fill: string;
  size: number;
}

async function marksOf(page: PdfPage): Promise<PdfMark[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const height = page.view[3] ?? 0;
  const marks: PdfMark[] = [];
  const saved: State[] = [];
  const content: string[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], line: 1, fill: "#000000", size: 0 };
  let place: Matrix = [1, 0, 0, 1, 0, 0];
  const at = (x: number, y: number, [a, b, c, d, e, f]: Matrix = state.matrix): [number, number] => [
    (a * x + c * y + e) * millimetres,
    (height - (b * x + d * y + f)) * millimetres,
  ];
  fnArray.forEach((operator, i) => {
    const args = argsArray[i] ?? [];
    switch (names.get(operator) ?? "") {
      case "save":
        saved.push({ ...state });
        break;
      case "restore":
        state = saved.pop() ?? state;
        break;
      case "transform":
        state.matrix = times(state.matrix, args as unknown as Matrix);
        break;
      case "setLineWidth":
        state.line = Number(args[0]);
        break;
      case "setFillRGBColor":
        state.fill = String(args[0]);
        break;
      case "setFont":
        state.size = Number(args[1]);
        break;
      case "setTextMatrix":
        place = Array.from(args[0] as Float32Array) as unknown as Matrix;
        break;
      case "beginMarkedContent":
      case "beginMarkedContentProps":
        content.push(typeof args[0] === "string" ? args[0] : ((args[0] as { name?: string }).name ?? ""));
        break;
      case "endMarkedContent":
        content.pop();
        break;
      case "constructPath": {
        const painted = names.get(Number(args[0])) ?? "";
        const { points, curved } = corners((args[1] as ArrayLike<number>[])[0] ?? []);
        marks.push({
          kind: "path",
          stroke: /stroke/i.test(painted) ? state.line : 0,
          filled: /fill/i.test(painted) ? state.fill : undefined,
          points: points.map(([x, y]) => at(x, y)),
          curved,
        });
        break;
      }
      case "showText": {
        const glyphs = args[0] as Glyph[];
        const text = glyphs.map((glyph) => (typeof glyph === "object" ? (glyph?.unicode ?? "") : "")).join("");
        const moved = glyphs.reduce<number>(
          (sum, glyph) => sum + (typeof glyph === "number" ? -glyph : (glyph?.width ?? 0)),
          0,
        );
        const matrix = times(state.matrix, place);
        const [x, y] = at(0, 0, matrix);
        const upright = Math.abs(matrix[0]) < 1e-6;
        const size = state.size * millimetres * Math.hypot(matrix[0], matrix[1]);
        const slanted = !upright && Math.abs(matrix[1]) > 1e-6;
        const aside = slanted || content.includes("Artifact");
        marks.push({ kind: "text", text, x, y, w: (moved / 1000) * size, size, upright, aside });
        break;
      }
    }
  });
  return marks;
}

function times(m: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ];
}

/** How many numbers follow each sign of a path: move, line, curve, short curve, close. */
const operands = [2, 2, 6, 4, 0];

function corners(path: ArrayLike<number>): { points: [number, number][]; curved: boolean } {
  const points: [number, number][] = [];
  let curved = false;
  for (let i = 0; i < path.length;) {
    const sign = path[i] ?? 4;
    const count = operands[sign] ?? 0;
    const [x, y] = [path[i + count - 1] ?? 0, path[i + count] ?? 0];
    if (count > 0) points.push([x, y]);
    curved ||= count > 2;
    i += count + 1;
  }
  return { points, curved };
}
