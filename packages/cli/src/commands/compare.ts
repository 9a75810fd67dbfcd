import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { letters, type Sop } from "@alur/model";
import { comparisonContent, type ComparisonLine, type TextPiece } from "@alur/publish";
import { comparisonFormats, publishComparison, type ComparisonFormatId } from "@alur/publish/io";
import { Command } from "commander";
import { gatherDrafts, type NamedDraft } from "../each-draft.ts";
import { exitCodes } from "../exit-code.ts";
import { examplesOf, helpWords } from "../help-words.ts";
import type { Terminal } from "../terminal.ts";
import { writeOrComplain } from "../write-or-complain.ts";

const endings = Object.keys(comparisonFormats).map((ending) => `.${ending}`);
const among = (or: string): string => [endings.slice(0, -1).join(", "), endings.at(-1)].join(` ${or} `);

const words = {
  description: { id: "Membandingkan dua versi SOP.", en: "Compares two versions of an SOP." },
  older: { id: "dokumen versi lama", en: "document of the older version" },
  newer: { id: "dokumen versi baru", en: "document of the newer version" },
  output: {
    id: `tulis matriks persandingan ke berkas ini (${among("atau")})`,
    en: `write the comparison to this file (${among("or")})`,
  },
  ending: {
    id: `Akhiri nama berkas dengan ${among("atau")}.`,
    en: `Let the file's name end with ${among("or")}.`,
  },
  several: {
    id: "Tidak jelas SOP mana yang dibandingkan: kedua dokumen memuat beberapa SOP dan tidak ada judul yang sama. Bandingkan satu per satu.",
    en: "Which SOPs are meant is not clear: both documents hold several and no title is the same. Compare them one by one.",
  },
  dropped: { id: "Hanya ada dalam versi lama", en: "Only in the older version" },
  added: { id: "Hanya ada dalam versi baru", en: "Only in the newer version" },
} as const;

/** An SOP as it was and as it is; undefined where that side does not have it. */
type Versions = readonly [Sop | undefined, Sop | undefined];

interface CompareOptions {
  output?: string;
  json?: boolean;
}

/** `alur compare`: what a newer version changes, as lines, as data, or as a matriks persandingan. Of several SOPs those with one title belong together. */
export function compareCommand(terminal: Terminal): Command {
  const { language } = terminal;
  return new Command("compare")
    .description(words.description[language])
    .argument("<OLDER>", words.older[language])
    .argument("<NEWER>", words.newer[language])
    .option("-o, --output <FILE>", words.output[language])
    .option("--json", helpWords.json[language])
    .addHelpText(
      "after",
      examplesOf(language, ["compare lama.docx baru.docx", "compare lama.json baru.json -o sanding.pdf"]),
    )
    .action(async (older: string, newer: string, options: CompareOptions) => {
      const format = formatOf(options.output);
      if (options.output !== undefined && format === undefined) return refuse(terminal, words.ending);
      const before = await gatherDrafts(terminal, [older]);
      const after = await gatherDrafts(terminal, [newer]);
      if (before.length === 0 || after.length === 0) return;
      const pairs = pairByTitle(before, after);
      if (pairs.length === 0) return refuse(terminal, words.several);
      const dropped = withoutTwin(before, pairs);
      const added = withoutTwin(after, pairs);
      sayAlone(terminal, dropped, words.dropped);
      sayAlone(terminal, added, words.added);
      const all: Versions[] = [
        ...pairs,
        ...dropped.map((sop) => [sop, undefined] as const),
        ...added.map((sop) => [undefined, sop] as const),
      ];
      if (options.json)
        terminal.print(
          JSON.stringify(
            all.map(([one, other]) => comparisonContent(one, other)),
            undefined,
            2,
          ),
        );
      else if (options.output !== undefined && format) await writeComparisons(terminal, all, options.output, format);
      else for (const [one, other] of pairs) say(terminal, one, other);
    });
}

function refuse(terminal: Terminal, sentence: { id: string; en: string }): void {
  terminal.complain(sentence);
  terminal.exitCode = exitCodes.usage;
}

function formatOf(path: string | undefined): ComparisonFormatId | undefined {
  const ending = extname(path ?? "")
    .slice(1)
    .toLowerCase();
  return (Object.keys(comparisonFormats) as ComparisonFormatId[]).find((format) => format === ending);
}

function pairByTitle(before: readonly NamedDraft[], after: readonly NamedDraft[]): [Sop, Sop][] {
  const [only, other] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && only && other) return [[only.draft.sop, other.draft.sop]];
  return after.flatMap(({ draft }): [Sop, Sop][] => {
    const twin = before.find((older) => letters(older.draft.sop.identity.title) === letters(draft.sop.identity.title));
    return twin ? [[twin.draft.sop, draft.sop]] : [];
  });
}

function withoutTwin(drafts: readonly NamedDraft[], pairs: readonly [Sop, Sop][]): Sop[] {
  const paired = new Set(pairs.flat());
  return drafts.flatMap(({ draft: { sop } }) => (paired.has(sop) ? [] : [sop]));
}

/** Names the SOPs that no other stands beside: the lines tell of changes alone. */
function sayAlone(terminal: Terminal, sops: readonly Sop[], where: { id: string; en: string }): void {
  const titles = sops.map(({ identity }) => `“${identity.title}”`).join(", ");
  if (titles !== "") terminal.complain({ id: `${where.id}: ${titles}.`, en: `${where.en}: ${titles}.` });
}

async function writeComparisons(
  terminal: Terminal,
  pairs: readonly Versions[],
  output: string,
  format: ComparisonFormatId,
): Promise<void> {
  const ending = extname(output);
  await writeOrComplain(terminal, output, async () => {
    for (const [i, [one, other]] of pairs.entries()) {
      const path = pairs.length === 1 ? output : `${output.slice(0, -ending.length)}-${i + 1}${ending}`;
      writeFileSync(path, await publishComparison(one, other, format));
      terminal.print(path);
    }
  });
}

function say(terminal: Terminal, older: Sop, newer: Sop): void {
  const { versions, summary, sections } = comparisonContent(older, newer);
  for (const { label, value } of versions) terminal.print(`${label}: ${value}`);
  terminal.print(summary);
  for (const { heading, lines } of sections) {
    terminal.print(`\n${heading}`);
    for (const line of lines) terminal.print(inOneLine(line));
  }
}

function inOneLine({ place, part, before, after }: ComparisonLine): string {
  const text = (pieces: readonly TextPiece[]): string =>
    pieces
      .map((piece) => piece.text)
      .join("")
      .replaceAll(/\s*\n\s*/g, "; ") || "–";
  return `  ${place} · ${part}: ${text(before)} → ${text(after)}`;
}
