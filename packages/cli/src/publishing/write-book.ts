import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishBook, type BookFormatId, type PublishBookOptions } from "@alur/publish/io";
import type { NamedDraft } from "../each-draft.ts";
import type { Terminal } from "../terminal.ts";
import { sayOfPaper } from "../write-drafts.ts";
import { writeOrComplain } from "../write-or-complain.ts";

/** Writes all SOPs as one book into a folder, and prints its path. */
export async function writeBook(
  terminal: Terminal,
  drafts: readonly NamedDraft[],
  { format, output, ...options }: Partial<PublishBookOptions> & { format: BookFormatId; output: string },
): Promise<void> {
  await writeOrComplain(terminal, output, async () => {
    mkdirSync(output, { recursive: true });
    terminal.progress(0, drafts.length);
    const sops = drafts.map(({ draft }) => draft.sop);
    const bytes = await publishBook(sops, options, format);
    terminal.progress(drafts.length, drafts.length);
    const path = join(output, `buku-sop.${format}`);
    writeFileSync(path, bytes);
    terminal.print(path);
    for (const draft of drafts) sayOfPaper(terminal, draft, options);
  });
}
