import { bookFormats, formats, type BookFormatId, type FormatId } from "@alur/publish/io";
import { Command, Option } from "commander";
import { gatherDrafts } from "../each-draft.ts";
import { exitCodes, graver } from "../exit-code.ts";
import { examplesOf, helpWords } from "../help-words.ts";
import { paperOf, withPaperOptions, type TypedPaper } from "../publishing/paper-options.ts";
import { writeBook } from "../publishing/write-book.ts";
import type { Terminal } from "../terminal.ts";
import { writeDrafts } from "../write-drafts.ts";

const formatNames = Object.keys(formats);
const bookNames = Object.keys(bookFormats);

const words = {
  description: { id: "Menerbitkan SOP sebagai berkas.", en: "Publishes SOPs as files." },
  format: {
    id: `bentuk berkas: ${formatNames.join(", ")} (biasa: pdf)`,
    en: `kind of file: ${formatNames.join(", ")} (usual: pdf)`,
  },
  book: {
    id: "jadikan semua SOP satu buku (pdf atau docx) dengan sampul dan daftar isi",
    en: "make all SOPs one book (pdf or docx), with a cover and a table of contents",
  },
  bookFormat: {
    id: `Buku dibuat sebagai ${bookNames.join(" atau ")}. Tulis --format ${bookNames[0]}, atau terbitkan tanpa --book.`,
    en: `A book is made as ${bookNames.join(" or ")}. Write --format ${bookNames[0]}, or publish without --book.`,
  },
  output: { id: "folder tujuan (biasa: folder ini)", en: "folder to write to (usual: this one)" },
} as const;

interface TypedPublish extends TypedPaper {
  format: FormatId;
  book?: string | true;
  output: string;
}

/** `alur publish`: a file for every SOP, or one for each page where the format knows no pages; each is named after its SOP and its path printed. Or all of them as one book. */
export function publishCommand(terminal: Terminal): Command {
  const { language } = terminal;
  const command = new Command("publish")
    .description(words.description[language])
    .argument("<FILE...>", helpWords.files[language])
    .addOption(new Option("--format <FORMAT>", words.format[language]).choices(formatNames).default("pdf"));
  return withPaperOptions(command, terminal)
    .option("--book [TITLE]", words.book[language])
    .option("-o, --output <DIR>", words.output[language], ".")
    .addHelpText(
      "after",
      examplesOf(language, [
        "publish surat.txt --format pdf -o terbitan",
        "publish surat.json --format svg --paper F4",
        "publish surat.txt --draft --font sans --margin 20,15,15,25",
        'publish naskah --logo lambang.png --book "SOP Dinas Contoh"',
      ]),
    )
    .action(async (files: string[], { format, output, book, ...typed }: TypedPublish) => {
      const paper = paperOf(typed);
      if ("problem" in paper) {
        terminal.complain(paper.problem);
        terminal.exitCode = graver(terminal.exitCode, exitCodes.usage);
        return;
      }
      if (book !== undefined && !isBookFormat(format)) {
        terminal.complain(words.bookFormat);
        terminal.exitCode = graver(terminal.exitCode, exitCodes.usage);
        return;
      }
      const drafts = await gatherDrafts(terminal, files);
      if (drafts.length === 0) return;
      const title = typeof book === "string" ? { title: book } : {};
      if (book !== undefined && isBookFormat(format))
        await writeBook(terminal, drafts, { ...paper.options, ...title, format, output });
      else await writeDrafts(terminal, drafts, { ...paper.options, format, output });
    });
}

function isBookFormat(format: FormatId): format is BookFormatId {
  return format in bookFormats;
}
