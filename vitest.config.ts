import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const needsPostgres = "**/*.db.test.ts";
const needsBrowser = "**/*.browser.test.{ts,tsx}";
// What a busy computer shows late is still shown; a second says nothing about Alur.
const patient = { poll: { timeout: 15_000 } };
const neverTests = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  test: {
    // Most tests wait for a database or a child process, so even two cores carry two files at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ["default", "./tools/testing/tally-reporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          // What one test imported serves the next ones: the code under test is pure or begins anew for every call.
          isolate: false,
          include: ["packages/*/{src,test}/**/*.test.ts", "tools/**/*.test.ts"],
          exclude: [...neverTests, needsPostgres, needsBrowser],
          // Slow computers and busy ones count as well: a limit that fails there says nothing about Alur.
          testTimeout: 30_000,
        },
      },
      {
        oxc: { jsx: { runtime: "automatic" } },
        test: {
          name: "page",
          environment: "happy-dom",
          expect: patient,
          include: ["packages/web/{src,test}/**/*.test.tsx"],
          exclude: [...neverTests, needsBrowser],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "db",
          isolate: false,
          include: ["packages/*/{src,test}/**/*.db.test.ts"],
          exclude: neverTests,
          globalSetup: "./packages/server/src/testing/postgres-for-tests.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          expect: patient,
          include: ["packages/*/{src,test}/**/*.browser.test.{ts,tsx}", "tools/**/*.browser.test.ts"],
          exclude: neverTests,
          globalSetup: "./tools/browser/setup.ts",
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
