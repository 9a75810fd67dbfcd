// Scores the checker against the hand labels that lie beside the checkout: npm run eval:check [-- --errors]
import { missedTargets, targets } from "./scoring/check-targets.ts";
import { withHalves } from "./scoring/halves.ts";
import { findingsOfLabelled, scoreOf } from "./scoring/score-checker.ts";
import { labelFolder, noLabels, score } from "./scoring/shared-labels.ts";

const found = findingsOfLabelled();
if (found) {
  process.stdout.write(score("score-check.mjs", found, process.argv.slice(2)).output);
  withHalves(labelFolder, (halves) => {
    for (const [half, labels] of Object.entries(halves)) {
      const { sops, together } = scoreOf(found, labels);
      console.log(`half ${half}: ${sops} SOPs, recall ${together.recall}, precision ${together.precision}`);
    }
  });
  const missed = missedTargets(scoreOf(found));
  for (const sentence of missed) console.log(`missed: ${sentence}`);
  if (missed.length === 0)
    console.log(
      `targets reached: recall ≥ ${targets.recall} %, precision ≥ ${targets.precision} %, each code with ${targets.fromSops} SOPs ≥ ${targets.recallOfCode} % recall`,
    );
  process.exitCode = missed.length === 0 ? 0 : 1;
} else {
  console.log(noLabels);
}
