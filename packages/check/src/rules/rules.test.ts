import { readdirSync } from "node:fs";
import { findBrokenReference } from "@alur/model";
import { describe, expect, test } from "vitest";
import { applyRule } from "../check.ts";
import { collect } from "../collection/collection.ts";
import type { Example } from "../example.ts";
import { rules } from "./index.ts";

const amongSisters = ({ sop, beside = [] }: Example) => collect([sop, ...beside]);

test("every file in the folder is a rule in the registry, under its own name", () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => !file.endsWith(".test.ts") && file !== "index.ts")
    .map((file) => file.replace(/\.ts$/, ""));
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
});

describe.each(rules)("$id", (rule) => {
  test("shows an SOP with the fault and one that only looks like it", () => {
    const faulty = rule.examples.filter((example) => example.marked.length > 0 || example.wholeMarked);
    expect(faulty.length).toBeGreaterThan(0);
    expect(rule.examples.length).toBeGreaterThan(faulty.length);
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
