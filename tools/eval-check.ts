// Scores the checker against the hand labels that lie beside the checkout: npm run eval:check [-- --errors]
import { findingsOf } from "./checking/findings-of.ts";
import { missedTargets, targets, type CheckScore } from "./scoring/check-targets.ts";
import { withHalves } from "./scoring/halves.ts";
import { labelFolder, labelledTexts, noLabels, score } from "./scoring/shared-labels.ts";

const texts = labelledTexts();
if (texts) {
  const found = [...texts].flatMap(([name, text]) => findingsOf(text, name));
  const words = process.argv.slice(2);
  process.stdout.write(score("score-check.mjs", found, words).output);
  const scoreOf = (labels: string) =>
    JSON.parse(score("score-check.mjs", found, ["--json"], labels).output) as CheckScore;
  withHalves(labelFolder, (halves) => {
    for (const [half, labels] of Object.entries(halves)) {
      const { sops, together } = scoreOf(labels);
      console.log(`half ${half}: ${sops} SOPs, recall ${together.recall}, precision ${together.precision}`);
    }
  });
  const missed = missedTargets(scoreOf(labelFolder));
  for (const sentence of missed) console.log(`missed: ${sentence}`);
  if (missed.length === 0)
    console.log(
      `targets reached: recall ≥ ${targets.recall} %, precision ≥ ${targets.precision} %, each code with ${targets.fromSops} SOPs ≥ ${targets.recallOfCode} % recall`,
    );
  process.exitCode = missed.length === 0 ? 0 : 1;
} else {
  console.log(noLabels);
}
