// Scores the reader against the hand labels that lie beside the checkout: npm run eval:read [-- --errors] [--scans]
// With --scans the drawn documents are read once more from pictures of their pages, which takes minutes.
import { readDocument, readText } from "@alur/read";
import { openSight } from "@alur/read/io";
import { goodScanner, officeScanner, oldScanner, scannedPdf } from "@alur/read/testing";
import { correctionsOfSamples } from "./scoring/own-scans.ts";
import { labelOf } from "./reading/label-format.ts";
import { labelFolder, labelledDrawings, labelledTexts, noLabels, score } from "./scoring/shared-labels.ts";

const scans = process.argv.includes("--scans");
const words = process.argv.slice(2).filter((word) => word !== "--scans");
const texts = labelledTexts();
const drawings = labelledDrawings();
if (texts) {
  const read = [...texts].flatMap(([name, text]) => readText(text, name).drafts.map(labelOf));
  print("Documents as text", read, labelFolder);
}
if (drawings) {
  const read = [];
  for (const [name, bytes] of drawings.documents) read.push(...(await readDocument(bytes, name)).drafts.map(labelOf));
  print("Drawn documents (PDF)", read, drawings.labels);
}
if (scans) {
  console.log("Our own samples, published and scanned: corrections a person must make");
  for (const [heading, scanner] of [
    ["200 dpi", goodScanner],
    ["200 dpi, askew, grainy, grey", officeScanner],
    ["150 dpi, more so", oldScanner],
  ] as const) {
    const found = await correctionsOfSamples(scanner);
    const all = found.flatMap(({ wrong }) => wrong);
    console.log(`${heading}: ${all.length} in ${found.length} SOPs (${(all.length / found.length).toFixed(2)} an SOP)`);
    if (words.includes("--errors"))
      for (const { sample, wrong } of found) for (const line of wrong) console.log(`  ${sample} ${line}`);
  }
  console.log();
}
if (drawings && scans) {
  const sight = openSight();
  for (const [heading, scanner] of [
    ["Scanned well (200 dpi)", goodScanner],
    ["Scanned as offices do (200 dpi, askew, grainy, grey)", officeScanner],
  ] as const) {
    const read = [];
    for (const [name, bytes] of drawings.documents) {
      const scan = await scannedPdf(bytes, scanner);
      read.push(...(await readDocument(scan, name, { sight: async () => sight })).drafts.map(labelOf));
    }
    print(heading, read, drawings.labels);
  }
  await sight.close();
}
if (!texts && !drawings) console.log(noLabels);

function print(heading: string, read: unknown, labels: string): void {
  const { output, status } = score("score-read.mjs", read, words, labels);
  process.stdout.write(`${heading}\n${output}\n`);
  if (status !== 0) process.exitCode = status;
}
