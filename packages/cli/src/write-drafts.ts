import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layoutSop, sayPaper, sayUnprintable, type LayoutOptions } from "@alur/publish";
import { publishFiles, type FormatId, type PublishOptions } from "@alur/publish/io";
import type { NamedDraft } from "./each-draft.ts";
import { about } from "./open-document.ts";
import type { Terminal } from "./terminal.ts";
import { uniqueNames } from "./unique-names.ts";
import { writeOrComplain } from "./write-or-complain.ts";

/** Writes a file for every SOP into a folder, or one for each page where the format knows no pages; each is named after its SOP and its path printed. */
export async function writeDrafts(
  terminal: Terminal,
  drafts: readonly NamedDraft[],
  { format, output, ...options }: Partial<PublishOptions> & { format: FormatId; output: string },
): Promise<void> {
  const unique = uniqueNames();
  await writeOrComplain(terminal, output, async () => {
    mkdirSync(output, { recursive: true });
    for (const [done, { draft, document }] of drafts.entries()) {
      terminal.progress(done, drafts.length);
      for (const { name, bytes } of await publishFiles(draft.sop, format, options)) {
        const path = join(output, unique(name));
        writeFileSync(path, bytes);
        terminal.print(path);
      }
      if (onPaper.has(format)) sayOfPaper(terminal, { draft, document }, options);
    }
    terminal.progress(drafts.length, drafts.length);
  });
}

/** The formats that are the printed page, in the paper's own fonts; other programs have more. */
const onPaper: ReadonlySet<FormatId> = new Set<FormatId>(["pdf", "docx", "xlsx", "svg", "png"]);

/** Names the characters of an SOP that the paper cannot show, and what makes its pages hard to read. */
export function sayOfPaper(
  terminal: Terminal,
  { draft, document }: Pick<NamedDraft, "draft" | "document">,
  options: Partial<LayoutOptions>,
): void {
  const paper = sayPaper(layoutSop(draft.sop, { ...options, continuous: false }));
  for (const message of [...sayUnprintable(draft.sop), ...paper]) terminal.complain(about(document, message));
}
