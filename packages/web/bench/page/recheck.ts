import { collect, groupFindings, reviewSop } from "@alur/check";
import { changeStep, drawSop, parseDuration, type Sop } from "@alur/model";

const performers = ["Pemohon", "Petugas Loket", "Kasubbag Umum", "Kepala Seksi", "Sekretaris", "Camat"];
const verbs = ["Menerima", "Mencatat", "Memeriksa", "Menyusun", "Mengetik", "Menandatangani", "Mengirimkan"];
const papers = ["permohonan izin", "konsep surat keterangan", "daftar hadir", "laporan kegiatan", "nota dinas"];

/** An SOP as offices write them: some cells empty, some times vague, every seventh step a check. `seed` makes it another one. */
function sopOf(steps: number, seed: number): Sop {
  const rows = Array.from({ length: steps }, (_, i) => {
    const paper = papers[(i + seed) % papers.length] ?? "";
    const next = i + 1 === steps ? "selesai" : String(i + 2);
    const ways = i % 7 === 2 ? `ya → ${next}, tidak → ${i}` : "";
    const time = i % 9 === 4 ? "menyesuaikan" : `${5 + ((i * 7 + seed) % 50)} menit`;
    const requirement = i % 11 === 6 ? "" : paper;
    return `${i + 1} | ${performers[(i * 5 + seed) % performers.length] ?? ""} | ${verbs[(i + seed) % verbs.length] ?? ""} ${paper} nomor ${seed} bagian ${i + 1} | ${ways} | ${requirement} | ${time} | ${paper} ${i % 13 === 5 ? "" : "yang telah diproses"}`;
  });
  return drawSop(rows.join("\n"), `Penerbitan ${papers[seed % papers.length] ?? ""} ${seed}`).sop;
}

/** Milliseconds from one changed cell to the findings in groups, the median and the ninth of ten of many, after a warm-up. */
export function measure(steps: number, sisters: number): { findings: number; median: number; ninth: number } {
  const collection = collect(Array.from({ length: sisters }, (_, i) => sopOf(12, i + 1)));
  let sop = sopOf(steps, 0);
  let findings = 0;
  const once = (n: number): number => {
    sop = changeStep(sop, `s${(n % steps) + 1}`, (step) => ({ ...step, duration: parseDuration(`${n} menit`) }));
    const start = performance.now();
    const review = reviewSop(sop, "permenpan-35", collection);
    findings = groupFindings(review.findings).reduce((sum, group) => sum + group.findings.length, 0);
    return performance.now() - start;
  };
  for (let n = 0; n < 60; n++) once(n);
  const times = Array.from({ length: 201 }, (_, n) => once(n)).sort((a, b) => a - b);
  return { findings, median: times[100] ?? 0, ninth: times[180] ?? 0 };
}
