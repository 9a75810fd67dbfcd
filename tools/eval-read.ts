// Scores the reader against the hand labels that lie beside the checkout: npm run eval:read [-- --errors]
import { readDocument, readText } from "@alur/read";
import { labelOf } from "./reading/label-format.ts";
import { labelFolder, labelledDrawings, labelledTexts, noLabels, score } from "./scoring/shared-labels.ts";

const words = process.argv.slice(2);
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
if (!texts && !drawings) console.log(noLabels);

function print(heading: string, read: unknown, labels: string): void {
  const { output, status } = score("score-read.mjs", read, words, labels);
  process.stdout.write(`${heading}\n${output}\n`);
  if (status !== 0) process.exitCode = status;
}
