import type { Reporter, TestModule } from "vitest/node";

/** Ends every test run with one plain line that a person, or a script, can read at a glance. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    let broken = unhandledErrors.length;
    for (const module of modules) {
      broken += module.errors().length;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const left = count.skipped + count.pending;
    const line = [`${count.passed} passed`, `${count.failed + broken} failed`];
    if (left > 0) line.push(`${left} skipped`);
    // After the other reporters have had their say, so that this is the last line.
    process.on("exit", () => console.log(`Tests: ${line.join(", ")}`));
  }
}
