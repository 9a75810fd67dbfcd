import { readdirSync } from "node:fs";
import { findBrokenReference, sop } from "@alur/model";
import { describe, expect, test } from "vitest";
import { applyRule } from "../check.ts";
import { collect } from "../collection/collection.ts";
import { nearMiss, type Example } from "../example.ts";
import { rules } from "./index.ts";

/** Which of the three kinds of examples a rule owes its readers. */
function missingKinds(examples: readonly Example[]): string[] {
  const reported = examples.filter(({ marked, wholeMarked }) => marked.length > 0 || wholeMarked);
  const quiet = examples.filter((example) => !reported.includes(example));
  const kinds = {
    fault: reported.length,
    "no fault": quiet.filter((example) => !example.nearMiss).length,
    "near miss": quiet.filter((example) => example.nearMiss).length,
  };
  return Object.entries(kinds).flatMap(([kind, count]) => (count === 0 ? [kind] : []));
}

/** What a message puts between quotation marks, cut words aside. */
function quoted(message: string): string[] {
  return [...message.matchAll(/"([^"…]+)"/g)].map((found) => found[1] ?? "");
}

const amongSisters = ({ sop, beside = [] }: Example) => collect([sop, ...beside]);

test("every file in the folder is a rule in the registry, under its own name", () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => !file.endsWith(".test.ts") && file !== "index.ts")
    .map((file) => file.replace(/\.ts$/, ""));
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
});

describe("a rule that shows less than the three kinds of examples is reported:", () => {
  const fault = sop`1 | | Menyusun surat ✗`;
  const none = sop`1 | Staf | Menyusun surat`;

  test.each([
    { examples: [fault, none], missing: ["near miss"] },
    { examples: [fault, nearMiss(none)], missing: ["no fault"] },
    { examples: [none, nearMiss(none)], missing: ["fault"] },
    { examples: [fault, none, nearMiss(fault)], missing: ["near miss"] },
    { examples: [fault, none, nearMiss(none)], missing: [] },
  ])("$missing", ({ examples, missing }) => {
    expect(missingKinds(examples)).toEqual(missing);
  });
});

describe.each(rules)("$id", (rule) => {
  test("shows an SOP with the fault, one without, and one that only comes close", () => {
    expect(missingKinds(rule.examples)).toEqual([]);
  });

  test("says the same words of the document in both languages", () => {
    for (const example of rule.examples) {
      const printed = JSON.stringify(example.sop);
      for (const { message } of applyRule(rule, example.sop, amongSisters(example))) {
        const fromDocument = quoted(message.id).filter((words) => printed.includes(JSON.stringify(words).slice(1, -1)));
        expect(quoted(message.en), message.id).toEqual(expect.arrayContaining(fromDocument));
      }
    }
  });

  test.each(rule.examples.map((example, i) => ({ example, n: i + 1 })))(
    "example $n is reported where it is marked and nowhere else",
    ({ example }) => {
      const findings = applyRule(rule, example.sop, amongSisters(example));
      const steps = findings.flatMap((finding) => finding.stepId ?? []);
      expect([...new Set(steps)].sort()).toEqual([...example.marked].sort());
      expect(findings.some((finding) => finding.stepId === undefined)).toBe(example.wholeMarked);
    },
  );

  test("a mend that it offers takes its finding away and leaves the SOP whole", () => {
    for (const example of rule.examples) {
      const { sop } = example;
      for (const { fix, stepId, message } of applyRule(rule, sop, amongSisters(example))) {
        if (!fix) continue;
        const before = structuredClone(sop);
        const mended = fix.apply(sop);
        expect(sop).toEqual(before);
        expect(findBrokenReference(mended)).toBeUndefined();
        const left = applyRule(rule, mended, amongSisters({ ...example, sop: mended })).filter(
          (finding) => finding.stepId === stepId,
        );
        expect(left.map((finding) => finding.message)).not.toContainEqual(message);
      }
    }
  });

  test("explains itself in both languages and says what it rests on", () => {
    for (const text of [
      rule.title.id,
      rule.title.en,
      rule.why.id,
      rule.why.en,
      rule.basis.text.id,
      rule.basis.text.en,
    ]) {
      expect(text.trim().length).toBeGreaterThan(10);
    }
  });

  test("names a regulation exactly where it rests on one", () => {
    const named = /Permenpan|Perpres|Permendagri|\bUU\b|\bPP\b/;
    const { kind, text } = rule.basis;
    expect([named.test(text.id), named.test(text.en)]).toEqual(Array(2).fill(kind === "regulation"));
  });
});
