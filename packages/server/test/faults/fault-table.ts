import type { Audit } from "../kill-server/audit.ts";
import type { RoundResult } from "./fault-round.ts";

const wrongs = [
  "lost",
  "doubled",
  "contrary",
  "torn",
  "unchained",
  "remindedTwice",
  "unlike",
] as const satisfies readonly (keyof Audit)[];

interface Line {
  rounds: number;
  acknowledged: number;
  wrong: Record<(typeof wrongs)[number], number>;
  backAfterMs: number[];
}

/** One line for each fault: how often it struck, how much was acknowledged around it, and what came to be wrong. */
export class FaultTable {
  readonly #lines = new Map<string, Line>();

  /** An audit counts everything since the beginning; `before` is the one of the round before. */
  add(name: string, result: RoundResult, before: Partial<Audit>): void {
    const line = this.#lines.get(name) ?? emptyLine();
    this.#lines.set(name, line);
    line.rounds++;
    line.acknowledged += result.done - (before.done ?? 0);
    line.backAfterMs.push(result.backAfterMs);
    for (const wrong of wrongs) line.wrong[wrong] += Math.max(0, result[wrong] - (before[wrong] ?? 0));
  }

  get done(): number {
    return [...this.#lines.values()].reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  }

  get wrong(): number {
    return [...this.#lines.values()]
      .flatMap(({ wrong }) => Object.values(wrong))
      .reduce((sum, count) => sum + count, 0);
  }

  print(): void {
    console.log(`\n${"fault".padEnd(24)}  rounds  acknowledged  ${wrongs.join("  ")}  back after (median)`);
    for (const [name, { rounds, acknowledged, wrong, backAfterMs }] of this.#lines) {
      const counts = wrongs.map((one) => String(wrong[one]).padStart(one.length));
      const median = backAfterMs.toSorted((one, other) => one - other)[Math.floor(backAfterMs.length / 2)];
      const numbers = [String(rounds).padStart(6), String(acknowledged).padStart(12), ...counts];
      console.log(`${name.padEnd(24)}  ${numbers.join("  ")}  ${String(median).padStart(16)} ms`);
    }
    console.log(`${this.done} acknowledged commands, ${this.wrong} things wrong`);
  }
}

function emptyLine(): Line {
  const none = Object.fromEntries(wrongs.map((one) => [one, 0])) as Line["wrong"];
  return { rounds: 0, acknowledged: 0, wrong: none, backAfterMs: [] };
}
