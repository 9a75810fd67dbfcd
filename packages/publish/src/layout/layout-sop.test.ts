import { drawSop, type Sop } from "@alur/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { qualityOf, randomSop } from "../testing/index.ts";
import { faultNames } from "../testing/quality.ts";
import { layoutSop } from "./layout-sop.ts";
import type { FlowPage, Layout } from "./layout.ts";

const flowPages = (layout: Layout): FlowPage[] => layout.pages.filter((page) => page.kind === "flow");
const symbolsOf = (layout: Layout): string[] =>
  flowPages(layout).flatMap((page) => page.symbols.map(({ kind, stepId }) => `${stepId ?? "-"} ${kind}`));
const draw = (text: string): Sop => drawSop(text).sop;
const faultsOf = (layout: Layout): Record<string, number> => {
  const quality = qualityOf(layout);
  return Object.fromEntries(faultNames.flatMap((name) => (quality[name] > 0 ? [[name, quality[name]]] : [])));
};
const longSop = draw(
  Array.from(
    { length: 24 },
    (_, i) =>
      `${i + 1} | ${["Staf", "Kasubbag", "Kepala"][i % 3] ?? ""} | Langkah ke-${i + 1} | ${i % 6 === 5 ? `ya → ${i === 23 ? "selesai" : i + 2}, tidak → ${i - 3}` : `→ ${i + 2}`} | Berkas | 1 jam`,
  ).join("\n"),
);

test("the first and the last step are capsules, a check is a diamond, the rest are boxes", () => {
  const layout = layoutSop(
    draw(`1 | Staf | Menyusun | → 2
    2 | Kasubbag | Memeriksa | ya → 3, tidak → 1
    3 | Staf | Menggandakan | → 4
    4 | Staf | Mengirim |`),
  );
  expect(symbolsOf(layout)).toEqual(["s1 start", "s2 decision", "s3 task", "s4 end"]);
});

test("an exit to the end in the middle of the table gets a small capsule in its row", () => {
  const layout = layoutSop(
    draw(`1 | Staf | Menyusun | → 2
    2 | Kasubbag | Memeriksa | ya → 3, tidak → selesai
    3 | Staf | Mengirim |`),
  );
  expect(symbolsOf(layout)).toEqual(["s1 start", "s2 decision", "s2 end", "s3 end"]);
});

test("a check that opens or closes the procedure keeps its diamond and gets a capsule beside it", () => {
  const layout = layoutSop(draw("1 | Staf | Memeriksa | ya → selesai, tidak → 1"));
  expect(symbolsOf(layout)).toEqual(["s1 start", "s1 decision", "s1 end"]);
  expect(flowPages(layout)[0]?.routes).toHaveLength(3);
});

test("performers who act together have a symbol each, joined by a line without a head", () => {
  const layout = layoutSop(
    draw(`1 | Staf + Kasubbag + Kepala | Membahas | → 2
    2 | Staf | Mencatat |`),
  );
  const page = flowPages(layout)[0];
  expect(page?.symbols.map(({ performerId }) => performerId)).toEqual(["p1", "p2", "p3", "p1"]);
  expect(page?.routes.map(({ nature }) => nature)).toEqual(["joint", "joint", "forward"]);
});

test("a note has no symbol, and the arrows pass it over", () => {
  const drawn = draw(`1 | Staf | Menyusun |
    2 | Staf | Kriteria: lengkap dan sah |
    3 | Kasubbag | Memeriksa |`);
  const steps = drawn.steps.map((step, i) => (i === 1 ? { ...step, kind: "note" as const } : step));
  const layout = layoutSop({ ...drawn, steps });
  expect(symbolsOf(layout)).toEqual(["s1 start", "s3 end"]);
  expect(flowPages(layout)[0]?.routes).toHaveLength(1);
});

test("a step whose performer is unknown has no symbol and no arrows, and the others keep theirs", () => {
  const drawn = draw(`1 | Staf | Menyusun |
    2 | Staf | Memeriksa |
    3 | Kasubbag | Menandatangani | → 4
    4 | Staf | Mengirim |`);
  const steps = drawn.steps.map((step, i) => (i === 1 ? { ...step, performerIds: ["siapa"] } : step));
  const layout = layoutSop({ ...drawn, steps });
  expect(symbolsOf(layout)).toEqual(["s1 start", "s3 task", "s4 end"]);
  expect(flowPages(layout)[0]?.routes).toHaveLength(1);
});

test("an arrow that a page break cuts has one connector on each side, with the same letter", () => {
  const layout = layoutSop(longSop);
  const letters = flowPages(layout).flatMap((page) => page.symbols.flatMap(({ letter }) => letter ?? []));
  expect(flowPages(layout).length).toBeGreaterThan(1);
  expect(letters.length).toBeGreaterThan(0);
  for (const letter of letters) expect(letters.filter((other) => other === letter)).toHaveLength(2);
  expect(faultsOf(layout)).toEqual({});
});

test("an arrow to the next page goes straight down to its connector, and straight on from there", () => {
  const handed = draw(
    Array.from({ length: 24 }, (_, i) => `${i + 1} | ${i % 2 ? "Kepala" : "Staf"} | Langkah ke-${i + 1} |`).join("\n"),
  );
  const cut = flowPages(layoutSop(handed)).flatMap((page) =>
    page.routes.filter(({ from, to }) => [from, to].some((end) => page.symbols[end]?.letter !== undefined)),
  );
  expect(cut.length).toBeGreaterThan(0);
  for (const { points } of cut) expect(points).toHaveLength(2);
});

test("a return comes back with one corner, from below, to a step that hands its work on sideways", () => {
  const page = flowPages(
    layoutSop(
      draw(`1 | Staf | Menyusun | → 2
      2 | Kasubbag | Meneruskan | → 3
      3 | Kepala | Memeriksa | ya → 4, tidak → 1
      4 | Kepala | Menandatangani |`),
    ),
  )[0];
  const back = page?.routes.find(({ nature }) => nature === "no");
  expect(back?.entry).toBe("bottom");
  expect(back?.points).toHaveLength(3);
});

test("every page repeats the heading and says which page it is", () => {
  const layout = layoutSop({ ...longSop, identity: { ...longSop.identity, number: "060/35" } });
  expect(layout.header.map(({ lines }) => lines.map(({ text }) => text).join(" "))).toEqual([
    "No",
    "Kegiatan",
    "Pelaksana",
    "Mutu Baku",
    "Ket.",
    "Staf",
    "Kasubbag",
    "Kepala",
    "Kelengkapan",
    "Waktu",
    "Output",
  ]);
  layout.pages.forEach((page, i) => {
    expect(page.texts.filter(({ role }) => role === "footer").map(({ text }) => text)).toEqual([
      "060/35",
      `halaman ${i + 1} dari ${layout.pages.length}`,
    ]);
  });
});

test("on the screen the table is one page without connectors, however long", () => {
  const layout = layoutSop(longSop, { continuous: true });
  expect(layout.pages).toHaveLength(1);
  expect(symbolsOf(layout).some((symbol) => symbol.includes("connector"))).toBe(false);
  expect(layout.columns[0]?.x).toBe(0);
  expect(faultsOf(layout)).toEqual({});
});

test("a cell of five thousand words runs on over several pages and loses nothing", () => {
  const words = Array.from({ length: 5000 }, (_, i) => `kata${i}`);
  const layout = layoutSop(
    draw(`1 | Staf | ${words.join(" ")} | → 2
    2 | Kasubbag | Memeriksa |`),
  );
  const printed = flowPages(layout).flatMap((page) =>
    page.rows.flatMap((row) => row.cells[1]?.lines.map(({ text }) => text) ?? []),
  );
  expect(printed.join(" ")).toBe(`${words.join(" ")} Memeriksa`);
  expect(
    flowPages(layout)
      .flatMap((page) => page.rows.map(({ part }) => part))
      .filter((part) => part > 0).length,
  ).toBeGreaterThan(2);
  expect(faultsOf(layout)).toEqual({});
});

test("an SOP without steps or performers still has its heading", () => {
  const layout = layoutSop({ ...longSop, steps: [], performers: [], flows: [] });
  expect(flowPages(layout)[0]?.rows).toEqual([]);
  expect(layout.columns.map(({ kind }) => kind)).toEqual([
    "number",
    "activity",
    "performer",
    "requirements",
    "duration",
    "outputs",
    "remarks",
  ]);
});

test("forty performers are squeezed onto the paper, names written upwards", () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${i + 1} | Kepala Bagian ${i + 1} | Memaraf | `).join("\n");
  const layout = layoutSop(draw(rows));
  const last = layout.columns.at(-1);
  expect((last?.x ?? 0) + (last?.w ?? 0)).toBeLessThanOrEqual(297 - 15 + 1e-6);
  expect(layout.header.filter(({ rotated }) => rotated)).toHaveLength(40);
  expect(faultsOf(layout)).toEqual({});
});

test("sixty steps of seventeen performers, every other one a check that may be sent back, are still read without a glass", () => {
  const posts = Array.from({ length: 17 }, (_, i) => `Kepala Bagian ${i + 1}`);
  const rows = Array.from({ length: 60 }, (_, i) => {
    const ways = i % 2 ? `ya → ${i === 59 ? "selesai" : i + 2}, tidak → ${Math.max(1, i - 6)}` : "";
    return `${i + 1} | ${posts[(i * 3) % 17] ?? ""} | Memeriksa kelengkapan berkas permohonan | ${ways} | Berkas; formulir | 30 menit | Berkas diperiksa`;
  });
  const layout = layoutSop(draw(rows.join("\n")));
  expect(layout.type.sizePt).toBeGreaterThanOrEqual(6.5);
  expect(faultsOf(layout)).toEqual({});
});

test("forty returns to one step reach it at places of their own", () => {
  const rows = Array.from({ length: 41 }, (_, i) =>
    i === 0
      ? "1 | Staf | Menyusun |"
      : `${i + 1} | Kasubbag | Memeriksa | ya → ${i === 40 ? "selesai" : i + 2}, tidak → 1`,
  );
  expect(faultsOf(layoutSop(draw(rows.join("\n")), { continuous: true }))).toEqual({});
});

test("the same SOP always gives the same layout", () => {
  expect(layoutSop(longSop)).toEqual(layoutSop(structuredClone(longSop)));
});

const runs = Number(process.env["FUZZ_RUNS"] ?? 50);

// A busy computer is given ten times what an idle one needs.
test(
  "whatever the SOP, each arrow is drawn free of symbols, lines and words, and ends on a border",
  { timeout: 10_000 + runs * 1000 },
  () => {
    const options = fc.record({
      paper: fc.constantFrom("A4" as const, "F4" as const, "Legal" as const),
      continuous: fc.boolean(),
      fontSizePt: fc.constantFrom(8, 10, 12),
    });
    fc.assert(
      fc.property(randomSop({ steps: 30, performers: 12, returns: 20 }), options, (sop, settings) => {
        const layout = layoutSop(sop, settings);
        expect(faultsOf(layout)).toEqual({});
        expect(drawnFlows(layout)).toEqual(flowsWithEnds(sop, layout));
        const paperEnd = layout.paper.height - (settings.continuous ? 0 : 15);
        expect(Math.max(...layout.pages.map(({ bottom }) => bottom))).toBeLessThanOrEqual(paperEnd + 1e-6);
      }),
      { seed: 2012, numRuns: runs },
    );
  },
);

/** The flows that the pages show. */
function drawnFlows(layout: Layout): number[] {
  return [...new Set(flowPages(layout).flatMap((page) => page.routes.flatMap(({ flow }) => flow ?? [])))].sort(
    (a, b) => a - b,
  );
}

/** The flows between two rows that have symbols, told without looking at the drawing: notes passed over, doubles once. */
function flowsWithEnds(sop: Sop, layout: Layout): number[] {
  const columns = new Set(layout.columns.flatMap(({ performerId }) => performerId ?? []));
  const shown = (id: string): boolean =>
    id === "end" ||
    sop.steps.some(
      (step) => step.id === id && step.kind !== "note" && step.performerIds.some((performer) => columns.has(performer)),
    );
  const past = (id: string, seen: string[]): string => {
    const note = sop.steps.find((step) => step.id === id && step.kind === "note");
    return !note || seen.includes(id) ? id : past(sop.flows.find((flow) => flow.from === id)?.to ?? id, [...seen, id]);
  };
  const ways = sop.flows.map((flow) => ({ ...flow, to: past(flow.to, []) }));
  const last = sop.steps.findLast((step) => shown(step.id));
  return ways.flatMap((flow, i) => {
    const double =
      ways.findIndex(
        (other) =>
          other.from === flow.from && other.to === flow.to && other.kind === flow.kind && other.label === flow.label,
      ) < i;
    if (double || !shown(flow.to)) return [];
    if (flow.from === "start") return sop.steps.find((step) => step.id === flow.to)?.kind === "decision" ? [i] : [];
    if (!shown(flow.from)) return [];
    const step = sop.steps.find(({ id }) => id === flow.from);
    const others = ways.filter(({ from, to }) => from === flow.from && to !== "end");
    const opens = ways.some(({ from, to }) => from === "start" && to === flow.from);
    const isCapsule =
      flow.to === "end" &&
      step?.kind === "task" &&
      others.length === 0 &&
      (opens ? sop.steps.length === 1 : step === last);
    return isCapsule ? [] : [i];
  });
}
