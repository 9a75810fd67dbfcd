/** Hits, misses and false alarms of one defect code over the labelled SOPs, as the scorer counts them; rates in percent, null where there is nothing to divide. */
export interface Tally {
  hit: number;
  missed: number;
  false: number;
  recall: number | null;
  precision: number | null;
}

export interface CheckScore {
  sops: number;
  together: Tally;
  codes: Record<string, Tally>;
}

/** What the checker must reach: together, and for every code that enough SOPs have. */
export const targets = { recall: 85, precision: 85, recallOfCode: 60, fromSops: 5 } as const;

/** The targets that a score misses, one sentence each; none when all are reached. */
export function missedTargets({ together, codes }: CheckScore): string[] {
  const missed: string[] = [];
  if ((together.recall ?? 0) < targets.recall)
    missed.push(`recall together is ${together.recall} %, below ${targets.recall} %`);
  if ((together.precision ?? 0) < targets.precision)
    missed.push(`precision together is ${together.precision} %, below ${targets.precision} %`);
  for (const [code, tally] of Object.entries(codes)) {
    const labelled = tally.hit + tally.missed;
    if (labelled >= targets.fromSops && (tally.recall ?? 0) < targets.recallOfCode)
      missed.push(`recall of ${code} is ${tally.recall} %, below ${targets.recallOfCode} % (${labelled} SOPs)`);
  }
  return missed;
}
