import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSop } from "@alur/check";
import { readText } from "@alur/read";
import { describe, expect, test } from "vitest";

const corpus = join(import.meta.dirname, "../../corpus");
const contentOf = (sample: string, file: string): string => readFileSync(join(corpus, sample, file), "utf8");
/** A sample says of itself whether it is good; others exist for their oddities. */
const good = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => /^A good SOP:/m.test(contentOf(name, "README.md")));

test("ten samples or more are good SOPs", () => {
  expect(good.length).toBeGreaterThanOrEqual(10);
});

describe("on a good SOP the reviewer finds no error and at most two things to send back:", () => {
  test.each(good)("%s", (name) => {
    const { drafts } = readText(contentOf(name, "document.txt"), name);
    expect(drafts.length).toBeGreaterThan(0);
    for (const { sop } of drafts) {
      const findings = checkSop(sop);
      const of = (severity: string) =>
        findings
          .filter((finding) => finding.severity === severity)
          .map(({ rule, message }) => `${rule}: ${message.id}`);
      expect(of("error")).toEqual([]);
      expect(of("warning").slice(2)).toEqual([]);
    }
  });
});
