import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Sop } from "@alur/model";
import { whyNotRunnable } from "@alur/run";
import { contextOf, procedureOf, takeEveryExit } from "@alur/run/testing";
import { expect, test } from "vitest";
import { openDocument } from "../src/open-document.ts";

const house = join(import.meta.dirname, "../../..");

/** What became of one SOP that the reader yields, as a line of the printed table. */
interface Tried {
  document: string;
  sop: string;
  steps: number;
  exits: number;
  cases: number;
  workItems: number;
  untaken: number;
  stuck: number;
  /** What must be mended before it can be put into force. */
  lacks: string;
}

const nothing = { exits: 0, cases: 0, workItems: 0, untaken: 0, stuck: 0 };

test("every SOP that is read from the corpus runs through both exits of every decision to its end", async () => {
  const table = (await Promise.all(filesUnder(join(house, "corpus"), "document.txt").map(tryDocument))).flat();
  console.table(table);
  expect(table.length).toBeGreaterThan(0);
  expect(table.filter(({ lacks, untaken, stuck }) => lacks !== "" || untaken > 0 || stuck > 0)).toEqual([]);
});

test("every SOP that is read from a real document runs the same, or says what it lacks", async ({ skip }) => {
  const folders = ["seeds", "corpus-pdf"].map((name) => join(house, "../shared", name)).filter(existsSync);
  skip(folders.length === 0, "../shared/seeds and ../shared/corpus-pdf are not beside the checkout");
  const table = (await Promise.all(folders.flatMap((folder) => filesUnder(folder, "")).map(tryDocument))).flat();
  const [running, lacking] = [table.filter(({ lacks }) => lacks === ""), table.filter(({ lacks }) => lacks !== "")];
  console.table(running);
  console.table(lacking.map(({ document, sop, lacks }) => ({ document, sop, lacks })));
  console.log(`${running.length} of ${table.length} SOPs run as they were read; the others say what they lack.`);
  expect(running.filter(({ untaken, stuck }) => untaken > 0 || stuck > 0)).toEqual([]);
  expect(running.length).toBeGreaterThan(0);
});

async function tryDocument(path: string): Promise<Tried[]> {
  const opened = await openDocument(path);
  const document = join(basename(dirname(path)), basename(path));
  if ("problem" in opened) return [{ document, sop: "", steps: 0, ...nothing, lacks: opened.problem.id }];
  return opened.read.drafts.map(({ sop }) => ({ document, ...trySop(sop) }));
}

/** Binds every performer and drives the SOP, as an office would after putting it into force. */
function trySop(sop: Sop): Omit<Tried, "document"> {
  const what = { sop: sop.identity.title.slice(0, 60), steps: sop.steps.length };
  const problems = whyNotRunnable(sop, procedureOf(sop).binding);
  const lacks = problems.map(({ message }) => message.id).join(" ");
  if (lacks !== "") return { ...what, ...nothing, lacks };
  const { untaken, ...counts } = takeEveryExit(contextOf(sop));
  return { ...what, ...counts, untaken: untaken.length, lacks };
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}
