import type { Reporter, TestModule, TestRunEndReason } from "vitest/node";

/** Ends every test run with one plain line that a person, or a script, can read at a glance. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: TestRunEndReason = "passed",
  ): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    let broken = unhandledErrors.length;
    for (const module of modules) {
      broken += module.errors().length;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const left = count.skipped + count.pending;
    const line = [`${count.passed} passed`, `${count.failed + broken} failed`];
    if (left > 0) line.push(`${left} skipped`);
    // A set-up that breaks leaves no failed test behind; vitest notes it in the exit code after this moment.
    process.on("exit", (code) => {
      const cutShort = reason === "interrupted" || (code !== 0 && count.failed + broken === 0);
      console.log(`Tests: ${line.join(", ")}${cutShort ? ", but the run broke off" : ""}`);
    });
  }
}
