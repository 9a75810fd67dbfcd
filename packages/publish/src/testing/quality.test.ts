import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { layoutSop } from "../layout/layout-sop.ts";
import { renderSvg } from "../svg/render-svg.ts";
import { qualityOf, readBack } from "./quality-of.ts";
import { faultNames, measureQuality, noFaults } from "./quality.ts";
import { spoilers } from "./spoil.ts";

const { sop } = drawSop(
  Array.from(
    { length: 16 },
    (_, i) =>
      `${i + 1} | ${["Staf", "Kasubbag", "Kepala"][i % 3] ?? ""} | Menyusun, memeriksa dan menyerahkan berkas langkah ke-${i + 1} | ${i % 5 === 4 ? `ya → ${i + 2}, tidak → ${i - 2}` : i === 15 ? "→ selesai" : `→ ${i + 2}`} | Berkas | 1 jam`,
  ).join("\n"),
);
const layout = layoutSop(sop);

test("an unspoilt page has no fault, and its arrows are counted", () => {
  const quality = qualityOf(layout);
  expect({ ...quality, arrows: 0, crossings: 0, bends: 0 }).toEqual(noFaults());
  expect(quality.arrows).toBeGreaterThan(15);
  expect(quality.bends).toBeGreaterThan(5);
});

test.each(faultNames)("a page spoilt by %s is found faulty", (name) => {
  expect(qualityOf(spoilers[name](layout))[name]).toBeGreaterThan(0);
});

test("an arrow with two heads is found", () => {
  const svg = renderSvg(layout, 0);
  const [head = ""] = /<polygon points="[^"]+" fill="currentColor"\/>/.exec(svg) ?? [];
  expect(measureQuality([readBack(svg.replace(head, head + head))]).wrongHeads).toBe(1);
});

test("lines of text that run into one another are found", () => {
  const narrow = layoutSop(sop, { columnWidths: { activity: 45 } });
  expect(qualityOf(narrow).textOverflow).toBe(0);
  const crowded = { ...narrow, type: { ...narrow.type, pitch: narrow.type.pitch / 2 } };
  expect(qualityOf(crowded).textOverflow).toBeGreaterThan(0);
});
