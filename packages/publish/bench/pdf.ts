// Prints how long a PDF of two pages takes, warm, beside pdfmake and LibreOffice on the same content in turns; whether memory stays level over many documents; and how
// long a book of 300 SOPs takes. No assertion: compare two runs on the same machine. PDF_DOCUMENTS sets how many are printed for the memory (2000 without it).

import { layoutSop } from "../src/index.ts";
import { publishBook, publishPdf } from "../src/io/index.ts";
import { openPdfMake } from "./beside-peers/pdfmake.ts";
import { libreOfficeMs } from "./measure/libre-office.ts";
import { median } from "./measure/median.ts";
import { wholeSopOfSteps } from "./measure/sop-of-steps.ts";

const documents = Number(process.env["PDF_DOCUMENTS"] ?? 2000);
const pdfTargetMs = 40;
const bookTargetSeconds = 20;

const sop = wholeSopOfSteps(10);
const layout = layoutSop(sop);
const pdfMake = openPdfMake();
const rounds: { alur: number; pdfmake: number }[] = [];
for (let round = 0; round < 4; round++) {
  const alur = await median(() => publishPdf(sop), 15, round === 0 ? 15 : 0);
  const pdfmake = await median(() => pdfMake(layout), 15, round === 0 ? 15 : 0);
  rounds.push({ alur, pdfmake });
}
const middle = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const alur = middle(rounds.map((round) => round.alur));
const pdfmake = middle(rounds.map((round) => round.pdfmake));
const office = await libreOfficeMs(sop);
console.log(`An SOP of ${layout.pages.length} pages as PDF, warm (pdfmake and LibreOffice write no PDF/A, no tags):`);
console.table({
  Alur: {
    ms: alur.toFixed(1),
    "times Alur": 1,
    target: alur <= pdfTargetMs ? `≤ ${pdfTargetMs}` : `over ${pdfTargetMs}`,
  },
  pdfmake: { ms: pdfmake.toFixed(1), "times Alur": (pdfmake / alur).toFixed(1) },
  "LibreOffice docx→pdf": {
    ms: office?.toFixed(0) ?? "not installed",
    "times Alur": office === undefined ? "" : (office / alur).toFixed(0),
  },
});

const residentMb = (): number => Math.round(process.memoryUsage.rss() / 1e6);
const memory: Record<string, number> = {};
for (let done = 0; done <= documents; done++) {
  if (done % Math.ceil(documents / 4) === 0) memory[`after ${done}`] = residentMb();
  if (done < documents) await publishPdf(sop);
}
console.log("Resident memory in MB while printing one document after another:");
console.table(memory);

const book = Array.from({ length: 300 }, (_, i) => wholeSopOfSteps(8 + (i % 9)));
const start = performance.now();
const bytes = await publishBook(book);
const seconds = (performance.now() - start) / 1000;
console.log(
  `A book of 300 SOPs: ${seconds.toFixed(1)} s (${seconds <= bookTargetSeconds ? "≤" : "over"} ${bookTargetSeconds}), ${(bytes.length / 1e6).toFixed(1)} MB`,
);
