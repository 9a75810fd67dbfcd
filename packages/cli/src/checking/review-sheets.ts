import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { reviewSheetOf, type PresetName } from "@alur/check";
import { fileNameOf } from "@alur/publish";
import { publishReview, reviewFormats, type ReviewFormatId } from "@alur/publish/io";
import { InvalidArgumentError } from "commander";
import type { Terminal } from "../terminal.ts";
import { uniqueNames } from "../unique-names.ts";
import { writeOrComplain } from "../write-or-complain.ts";
import type { CheckedDraft } from "./checked-drafts.ts";

function formatOf(path: string): ReviewFormatId | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return Object.keys(reviewFormats).find((format): format is ReviewFormatId => format === ending);
}

/** Takes the name of a lembar reviu as typed: its ending says which kind of file it is. */
export function reviewFile(typed: string): string {
  if (formatOf(typed)) return typed;
  const choices = Object.keys(reviewFormats).map((format) => `FILE.${format}`);
  throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.`);
}

/** Writes a lembar reviu for every SOP and prints where it lies. Where there are several, each bears the name of its SOP behind the name that was typed. */
export async function writeReviewSheets(
  terminal: Terminal,
  drafts: readonly CheckedDraft[],
  preset: PresetName,
  path: string,
): Promise<void> {
  const format = formatOf(path);
  if (!format) return;
  const unique = uniqueNames();
  const stem = basename(path, extname(path));
  await writeOrComplain(terminal, dirname(path), async () => {
    mkdirSync(dirname(path), { recursive: true });
    for (const { draft, review } of drafts) {
      const name = drafts.length === 1 ? basename(path) : `${stem}-${fileNameOf(draft.sop)}.${format}`;
      const file = join(dirname(path), unique(name));
      writeFileSync(file, await publishReview(reviewSheetOf(draft.sop, review, preset), format));
      terminal.print(file);
    }
  });
}
