import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { layoutSop } from "../layout/layout-sop.ts";
import { renderSvg } from "../svg/render-svg.ts";
import { readBack } from "./quality-of.ts";
import { faultNames, measureQuality, noFaults, type Quality } from "./quality.ts";

const { sop } = drawSop(
  Array.from(
    { length: 16 },
    (_, i) =>
      `${i + 1} | ${["Staf", "Kasubbag", "Kepala"][i % 3] ?? ""} | Menyusun, memeriksa dan menyerahkan berkas langkah ke-${i + 1} | ${i % 5 === 4 ? `ya → ${i + 2}, tidak → ${i - 2}` : i === 15 ? "→ selesai" : `→ ${i + 2}`} | Berkas | 1 jam`,
  ).join("\n"),
);
const layout = layoutSop(sop);
const pages = layout.pages.map((_, page) => renderSvg(layout, page));
const first = pages[0] ?? "";

/** The faults that are found once the first page is spoilt. */
function spoilt(change: (svg: string) => string): (keyof Quality)[] {
  const svg = change(first);
  expect(svg).not.toBe(first);
  const quality = measureQuality([svg, ...pages.slice(1)].map((page) => readBack(page)));
  return faultNames.filter((name) => quality[name] > 0);
}

const lines = [...first.matchAll(/<polyline points="([^"]+)"/g)].map(([, points = ""]) => points);
const arrow = (points: string, head = ""): string =>
  `<g class="alur-arrow" data-flow="99"><polyline points="${points}" fill="none"/>${head}</g>`;
const add = (svg: string, mark: string): string => svg.replace("</svg>", `${mark}</svg>`);

test("an unspoilt page has no fault, and its arrows are counted", () => {
  const quality = measureQuality(pages.map((page) => readBack(page)));
  expect({ ...quality, arrows: 0, crossings: 0, bends: 0 }).toEqual(noFaults());
  expect(quality.arrows).toBeGreaterThan(15);
  expect(quality.bends).toBeGreaterThan(5);
});

test("a line through a symbol is found", () => {
  const [, x = "", y = ""] = /data-symbol="task"[^>]*><polygon points="([\d.]+),([\d.]+)/.exec(first) ?? [];
  expect(
    spoilt((svg) => add(svg, arrow(`${Number(x) - 3},${Number(y) + 2} ${Number(x) + 14},${Number(y) + 2}`))),
  ).toContain("linesThroughSymbols");
});

test("two lines on one another are found", () => {
  expect(spoilt((svg) => add(svg, arrow(lines[3] ?? "")))).toContain("overlappingLines");
});

test("a line on a rule of the table is found", () => {
  const [, x = "", y = "", h = ""] =
    /class="alur-cell" x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="none"/.exec(first) ?? [];
  expect(spoilt((svg) => add(svg, arrow(`${x},${y} ${x},${Number(y) + Number(h)}`)))).toContain("linesOnRules");
});

test("an arrow that stops short of its symbol is found", () => {
  expect(spoilt((svg) => svg.replace(lines[0] ?? "", lines[0]?.split(" ").slice(0, -1).join(" ") ?? ""))).toContain(
    "endsOffBorder",
  );
});

test("an arrow with two heads, and one without, are found", () => {
  const head = /<polygon points="[^"]+" fill="currentColor"\/>/.exec(first)?.[0] ?? "";
  expect(spoilt((svg) => svg.replace(head, head + head))).toContain("wrongHeads");
  expect(spoilt((svg) => svg.replace(head, ""))).toContain("wrongHeads");
});

test("words that touch a line are found", () => {
  const [point = ""] = (lines[1] ?? "").split(" ");
  const [x = "", y = ""] = point.split(",");
  expect(
    spoilt((svg) =>
      svg.replace(/(class="alur-label"[^>]*?) x="[\d.]+" y="[\d.]+"/, `$1 x="${Number(x) - 1}" y="${Number(y) + 1}"`),
    ),
  ).toContain("labelsTouched");
});

test("a symbol on a rule of the table is found", () => {
  expect(
    spoilt((svg) => svg.replace(/(data-symbol="start"[^>]*><rect x=")[\d.]+/, `$1${layout.columns[2]?.x ?? 0}`)),
  ).toContain("symbolsTouched");
});

test("a line through an arrowhead is found", () => {
  const [, x = "", y = ""] = /<polygon points="([\d.]+),([\d.]+) [^"]+" fill="currentColor"/.exec(first) ?? [];
  const through = `${Number(x) - 5},${Number(y) - 0.9} ${Number(x) + 5},${Number(y) - 0.9}`;
  expect(spoilt((svg) => add(svg, arrow(through)))).toContain("headsTouched");
});

test("text that leaves its cell is found", () => {
  expect(spoilt((svg) => svg.replace(/>Menyusun, [^<]+</, `>${"pertanggungjawaban ".repeat(6)}<`))).toContain(
    "textOverflow",
  );
});

test("a connector without its twin is found", () => {
  expect(spoilt((svg) => svg.replace(/data-letter="A"/, 'data-letter="Z"'))).toContain("brokenArrows");
});
