import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Real documents, what careful people read in them, and the scorers that compare. They lie beside the checkout and are no part of it. */
const shared = join(import.meta.dirname, "..", "..", "..", "shared");

export const labelFolder = join(shared, "labels", "seeds");

/** The drawn documents (PDF) that are labelled, by name, and where their labels lie. Undefined where they are not beside this checkout. */
export function labelledDrawings(): { documents: Map<string, Uint8Array>; labels: string } | undefined {
  const [folder, labels] = [join(shared, "corpus-pdf"), join(shared, "labels", "pdf")];
  if (!existsSync(labels) || !existsSync(folder)) return undefined;
  return {
    documents: new Map(
      readdirSync(folder)
        .sort()
        .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
    ),
    labels,
  };
}

/** The text documents that are labelled, by name. Undefined where they are not beside this checkout. */
export function labelledTexts(): Map<string, string> | undefined {
  const folder = join(shared, "seeds");
  if (!existsSync(labelFolder) || !existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Runs one of the scorers on what was found; its output is printed, or returned where somebody wants to reckon with it. */
export function score(
  scorer: "score-read.mjs" | "score-check.mjs",
  found: unknown,
  words: readonly string[] = [],
  labels: string = labelFolder,
): { output: string; status: number } {
  const folder = mkdtempSync(join(tmpdir(), "alur-eval-"));
  try {
    const file = join(folder, "found.json");
    writeFileSync(file, JSON.stringify(found));
    const run = spawnSync(process.execPath, [join(shared, "eval", scorer), file, labels, ...words], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    return { output: run.stdout + run.stderr, status: run.status ?? 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a tool says, and does not fail, where the labels are absent. */
export const noLabels = "The hand labels are not beside this checkout (../shared/labels), so nothing was scored.";
