import { papers, type PaperName } from "@alur/publish";
import { formats, type FormatId } from "@alur/publish/io";
import { Command, Option } from "commander";
import { gatherDrafts } from "../each-draft.ts";
import { examplesOf, helpWords } from "../help-words.ts";
import type { Terminal } from "../terminal.ts";
import { writeDrafts } from "../write-drafts.ts";

const formatNames = Object.keys(formats);
const paperNames = Object.keys(papers);

const words = {
  description: { id: "Menerbitkan SOP sebagai berkas.", en: "Publishes SOPs as files." },
  format: {
    id: `bentuk berkas: ${formatNames.join(", ")} (biasa: pdf)`,
    en: `kind of file: ${formatNames.join(", ")} (usual: pdf)`,
  },
  paper: { id: `kertas: ${paperNames.join(", ")} (biasa: A4)`, en: `paper: ${paperNames.join(", ")} (usual: A4)` },
  output: { id: "folder tujuan (biasa: folder ini)", en: "folder to write to (usual: this one)" },
} as const;

interface PublishOptions {
  format: FormatId;
  paper: PaperName;
  output: string;
}

/** `alur publish`: a file for every SOP, or one for each page where the format knows no pages; each is named after its SOP and its path printed. */
export function publishCommand(terminal: Terminal): Command {
  const { language } = terminal;
  return new Command("publish")
    .description(words.description[language])
    .argument("<FILE...>", helpWords.files[language])
    .addOption(new Option("--format <FORMAT>", words.format[language]).choices(formatNames).default("pdf"))
    .addOption(new Option("--paper <PAPER>", words.paper[language]).choices(paperNames).default("A4"))
    .option("-o, --output <DIR>", words.output[language], ".")
    .addHelpText(
      "after",
      examplesOf(language, [
        "publish surat.txt --format pdf -o terbitan",
        "publish surat.json --format svg --paper F4",
      ]),
    )
    .action(async (files: string[], options: PublishOptions) => {
      const drafts = await gatherDrafts(terminal, files);
      if (drafts.length > 0) await writeDrafts(terminal, drafts, options);
    });
}
