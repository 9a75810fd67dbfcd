import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { layoutSop } from "../layout/layout-sop.ts";
import type { FlowPage } from "../layout/layout.ts";
import { readBack } from "../testing/quality-of.ts";
import { flowLayer } from "./flow-layer.ts";
import { renderSvg } from "./render-svg.ts";

const { sop } = drawSop(`
  1 | Staf     | Menyusun konsep "surat" <segera> & tuntas | → 2             | ATK
  2 | Kasubbag | Memeriksa konsep                          | ya → 3, tidak → 1 |
  3 | Staf     | Mengirim                                  |                 |`);

test("what an office writes never becomes markup", () => {
  const svg = renderSvg(layoutSop(sop), 0);
  expect(svg).toContain("&quot;surat&quot;");
  expect(svg).not.toContain("<segera>");
  expect(
    [...svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)].reduce(
      (open, [, closing, , selfClosing]) => open + (closing ? -1 : selfClosing ? 0 : 1),
      0,
    ),
  ).toBe(0);
});

test("a control character in the title does not break the picture", () => {
  const strange = { ...sop, identity: { ...sop.identity, title: "Penyusunan\u0001 Surat\uD800" } };
  expect(renderSvg(layoutSop(strange), 0)).not.toMatch(/[\u0000-\u0008]|[\uD800-\uDFFF]/);
});

test("a page names its fonts, its title and what the drawing shows", () => {
  const svg = renderSvg(layoutSop(sop), 0);
  expect(svg).toContain("font-family=\"Tinos, 'Times New Roman'");
  expect(svg).toContain(">Penyusunan Surat</title>");
  expect(svg).toContain("Langkah 2, Kasubbag: Ya ke langkah 3, Tidak ke langkah 1.");
});

test("each step can be reached by key once, and is told in words; the editor's drawing, which lies over a table, is silent", () => {
  const joint = drawSop("1 | Staf + Kepala | Membahas | → 2\n2 | Staf | Mencatat |").sop;
  const reached = [...renderSvg(layoutSop(joint), 0).matchAll(/tabindex="0" role="img" aria-label="([^"]*)"/g)];
  expect(reached.map(([, words]) => words)).toEqual([
    "Langkah 1, Staf bersama Kepala: ke langkah 2.",
    "Langkah 2, Staf: selesai.",
  ]);
  expect(flowLayer(layoutSop(joint, { continuous: true }), 0)!.marks.join("")).not.toContain("tabindex");
});

test("a draft says so behind every page, and an office may print without serifs", () => {
  const layout = layoutSop({ ...sop, identity: { ...sop.identity, number: "1" } }, { draft: true, typeface: "sans" });
  layout.pages.forEach((_, page) => {
    expect(renderSvg(layout, page)).toContain(">DRAF</text>");
    expect(renderSvg(layout, page)).toContain('font-family="Arimo, Arial');
  });
  expect(renderSvg(layoutSop(sop), 0)).not.toContain("DRAF");
});

test("asking for a page that is not there says how many there are", () => {
  expect(() => renderSvg(layoutSop(sop), 4)).toThrow("Halaman 5 tidak ada; SOP ini 1 halaman.");
});

test("the flow layer is as large as the table and holds the drawing alone", () => {
  const layout = layoutSop(sop, { continuous: true });
  const page = layout.pages[0] as FlowPage;
  const { svg, marks } = flowLayer(layout, 0)!;
  const width = layout.columns.reduce((sum, { w }) => sum + w, 0);
  expect(svg.viewBox).toMatch(new RegExp(`^0 0 ${String(Math.round(width * 1000) / 1000).replace(".", "\\.")}`));
  const drawn = readBack(`<svg viewBox="${svg.viewBox}">${marks.join("")}</svg>`);
  expect(drawn.rules).toEqual([]);
  expect(drawn.texts.map(({ text }) => text)).toEqual(["Ya", "Tidak"]);
  expect(drawn.symbols.map(({ step }) => step)).toEqual(["s1", "s2", "s3"]);
  expect(drawn.arrows).toHaveLength(page.routes.length);
});

test("a page without a flow has no flow layer", () => {
  const layout = layoutSop({ ...sop, identity: { ...sop.identity, number: "1" } });
  expect(flowLayer(layout, 0)).toBeUndefined();
});
