import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { interpretSop } from "./interpret/interpret-sop.ts";
import { readText } from "./text/read-text.ts";
import { tellSop } from "./testing/table-text.ts";
import { summaryOf } from "./testing/summary.ts";

const corpus = join(import.meta.dirname, "../../../corpus");
const samples = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("our own samples are read as their README says", () => {
  test.each(samples.map((sample) => sample.name))("%s", (name) => {
    const folder = join(corpus, name);
    const read = summaryOf(readText(readFileSync(join(folder, "document.txt"), "utf8"), name));
    const expected = join(folder, "expected.json");
    // UPDATE_CORPUS=1 writes what was read; read the difference line by line before keeping it.
    if (process.env["UPDATE_CORPUS"]) writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });

  test.each(samples.map((sample) => sample.name))("%s means the same when its meaning is read again", (name) => {
    for (const { sop } of readText(readFileSync(join(corpus, name, "document.txt"), "utf8"), name).drafts) {
      expect(tellSop(interpretSop(sop))).toEqual(tellSop(sop));
    }
  });
});
