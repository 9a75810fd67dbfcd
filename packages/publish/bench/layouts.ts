// Prints how many layouts and SVG pages are made in a second, warm. No assertion: compare two runs on the same machine.

import { drawSop } from "@alur/model";
import { layoutSop, renderSvg } from "../src/index.ts";

const performers = ["Pemohon", "Petugas Loket", "Tim Teknis", "Kepala Seksi", "Kepala Bidang", "Kepala Dinas"];

function sopOf(steps: number): ReturnType<typeof drawSop>["sop"] {
  const rows = Array.from({ length: steps }, (_, i) => {
    const ways = i % 5 === 4 ? `ya → ${i + 1 === steps ? "selesai" : i + 2}, tidak → ${i - 2}` : "";
    return `${i + 1} | ${performers[(i * 5) % 6] ?? ""} | Memeriksa kelengkapan berkas permohonan beserta lampirannya | ${ways} | Berkas; formulir | ${i + 5} menit | Berkas diperiksa`;
  });
  return drawSop(rows.join("\n")).sop;
}

/** Milliseconds for one call: the median of many, after a warm-up. */
function median(work: () => void): number {
  for (let i = 0; i < 60; i++) work();
  const times = Array.from({ length: 101 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[50] ?? 0;
}

const rows = [12, 30, 60].flatMap((steps) =>
  [false, true].map((continuous) => {
    const sop = sopOf(steps);
    const layout = layoutSop(sop, { continuous });
    const layoutMs = median(() => layoutSop(sop, { continuous }));
    const svgMs = median(() => layout.pages.forEach((_, page) => renderSvg(layout, page)));
    return {
      steps,
      as: continuous ? "screen" : `${layout.pages.length} pages`,
      "layout ms": layoutMs.toFixed(2),
      "layouts/s": Math.round(1000 / layoutMs),
      "svg ms": svgMs.toFixed(2),
    };
  }),
);
console.table(rows);
