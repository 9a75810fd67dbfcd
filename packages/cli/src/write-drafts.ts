import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sayUnprintable } from "@alur/publish";
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
      if (inOurFonts.has(format)) sayMissingLetters(terminal, { draft, document });
    }
    terminal.progress(drafts.length, drafts.length);
  });
}

/** The formats that are set in the paper's own fonts; other programs have more. */
const inOurFonts: ReadonlySet<FormatId> = new Set<FormatId>(["pdf", "docx", "xlsx", "svg", "png"]);

/** Names the characters of an SOP that the paper cannot show. */
export function sayMissingLetters(
  terminal: Terminal,
  { draft, document }: Pick<NamedDraft, "draft" | "document">,
): void {
  for (const message of sayUnprintable(draft.sop)) terminal.complain(about(document, message));
}
