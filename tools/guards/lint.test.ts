import { afterAll, describe, expect, test } from "vitest";
import { PlantedTree } from "./planted-tree.ts";

const lines = (count: number): string => "void 0;\n".repeat(count);

/** For each rule that the house leans on: a file that breaks it, and what that file says. */
const planted: Record<string, { file: string; says: string }> = {
  "typescript(no-floating-promises)": {
    file: "packages/check/src/forgets-to-wait.ts",
    says: `const save = async (): Promise<void> => {};\nexport const f = (): void => {\n  save();\n};\n`,
  },
  "typescript(no-misused-promises)": {
    file: "packages/check/src/asks-a-promise.ts",
    says: `const ready = async (): Promise<boolean> => true;\nexport const f = (): number => (ready() ? 1 : 2);\n`,
  },
  "typescript(switch-exhaustiveness-check)": {
    file: "packages/check/src/forgets-a-case.ts",
    says: `export const f = (kind: "yes" | "no"): void => {\n  switch (kind) {\n    case "yes":\n      break;\n  }\n};\n`,
  },
  "typescript(no-unsafe-member-access)": {
    file: "packages/check/src/trusts-a-document.ts",
    says: `export const title = (text: string): unknown => JSON.parse(text).title;\n`,
  },
  "typescript(no-explicit-any)": {
    file: "packages/check/src/any.ts",
    says: `export const f = (a: any): unknown => a;\n`,
  },
  "typescript(no-non-null-assertion)": {
    file: "packages/check/src/insists.ts",
    says: `export const f = (a?: string): string => a!;\n`,
  },
  "eslint(max-lines)": { file: "packages/check/src/long.ts", says: lines(401) },
  "eslint(no-warning-comments)": { file: "packages/check/src/later.ts", says: ["// TO", "DO: later\n"].join("") },
  "import(no-cycle)": {
    file: "packages/check/src/circle-a.ts",
    says: `import { b } from "./circle-b.ts";\nexport const a = (): unknown => b;\n`,
  },
  "jsx-a11y(alt-text)": {
    file: "packages/web/src/picture.tsx",
    says: `export const picture = <img src="garuda.svg" />;\n`,
  },
  "react-hooks(rules-of-hooks)": {
    file: "packages/web/src/hook.tsx",
    says: `import { useState } from "react";\nexport function Box({ open }: { open: boolean }) {\n  if (open) useState(1);\n  return <p />;\n}\n`,
  },
  "vitest(no-focused-tests)": {
    file: "packages/check/src/only.test.ts",
    says: `import { expect, test } from "vitest";\ntest.only("a step has a performer", () => expect(1).toBe(1));\n`,
  },
  "eslint(no-restricted-globals)": {
    file: "packages/web/src/asks-node.ts",
    says: `export const folder = process.cwd();\n`,
  },
  "vitest(no-restricted-vi-methods)": {
    file: "packages/check/src/mock.test.ts",
    says: `import { vi } from "vitest";\nvi.mock("./rule.ts");\n`,
  },
  "vitest(no-disabled-tests)": {
    file: "packages/check/src/skip.test.ts",
    says: `import { expect, test } from "vitest";\ntest.skip("a step has a performer", () => expect(1).toBe(1));\n`,
  },
};

const tree = new PlantedTree({
  "packages/check/src/circle-b.ts": `import { a } from "./circle-a.ts";\nexport const b = (): unknown => a;\n`,
  "packages/check/src/lawful.ts": `export const lawful = (a?: string): string => a ?? "";\n`,
  "packages/check/src/long.test.ts": lines(600),
});
for (const { file, says } of Object.values(planted)) tree.plant({ [file]: says });
afterAll(() => tree.remove());

type Report = { diagnostics: { code?: string; filename: string }[] };

describe("the linter", () => {
  const { diagnostics } = JSON.parse(tree.run("oxlint", "--type-aware", "--format", "json").said) as Report;
  const faults = diagnostics.map(({ code, filename }) => `${code}: ${filename}`);

  test.each(Object.entries(planted))("%s is reported", (rule, { file }) => {
    expect(faults).toContain(`${rule}: ${file}`);
  });

  test("what keeps the rules is left in peace, and a test may be longer than other files", () => {
    expect(faults.filter((fault) => fault.includes("lawful.ts"))).toEqual([]);
    expect(faults).not.toContain("eslint(max-lines): packages/check/src/long.test.ts");
  });
});
