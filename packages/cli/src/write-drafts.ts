import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PaperName } from "@alur/publish";
import { publishFiles, type FormatId } from "@alur/publish/io";
import type { NamedDraft } from "./each-draft.ts";
import type { Terminal } from "./terminal.ts";
import { uniqueNames } from "./unique-names.ts";
import { writeOrComplain } from "./write-or-complain.ts";

/** Writes a file for every SOP into a folder, or one for each page where the format knows no pages; each is named after its SOP and its path printed. */
export async function writeDrafts(
  terminal: Terminal,
  drafts: readonly NamedDraft[],
  { format, paper, output }: { format: FormatId; paper: PaperName; output: string },
): Promise<void> {
  const unique = uniqueNames();
  await writeOrComplain(terminal, output, async () => {
    mkdirSync(output, { recursive: true });
    for (const { draft } of drafts) {
      for (const { name, bytes } of await publishFiles(draft.sop, format, { paper })) {
        const path = join(output, unique(name));
        writeFileSync(path, bytes);
        terminal.print(path);
      }
    }
  });
}
