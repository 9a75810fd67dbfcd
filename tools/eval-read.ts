// Scores the reader against the hand labels that lie beside the checkout: npm run eval:read [-- --errors]
import { readText } from "@alur/read";
import { labelOf } from "./reading/label-format.ts";
import { labelledTexts, noLabels, score } from "./scoring/shared-labels.ts";

const texts = labelledTexts();
if (texts) {
  const read = [...texts].flatMap(([name, text]) => readText(text, name).drafts.map(labelOf));
  const { output, status } = score("score-read.mjs", read, process.argv.slice(2));
  process.stdout.write(output);
  process.exitCode = status;
} else {
  console.log(noLabels);
}
