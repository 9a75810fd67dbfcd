import { findingsOf, type SopFindings } from "../checking/findings-of.ts";
import type { CheckScore } from "./check-targets.ts";
import { labelFolder, labelledTexts, score } from "./shared-labels.ts";

/** What is found in all labelled documents. Undefined where they are not beside this checkout. */
export function findingsOfLabelled(): SopFindings[] | undefined {
  const texts = labelledTexts();
  return texts && [...texts].flatMap(([name, text]) => findingsOf(text, name));
}

/** How the checker does against labels: all of them, or a folder with some. */
export function scoreOf(found: readonly SopFindings[], labels = labelFolder): CheckScore {
  return JSON.parse(score("score-check.mjs", found, ["--json"], labels).output) as CheckScore;
}
