import { readFileSync } from "node:fs";
import type { Message } from "@alur/model";
import {
  defaultOptions,
  evenMargins,
  papers,
  readPicture,
  typefaces,
  type LayoutOptions,
  type Margins,
  type PaperName,
  type Typeface,
} from "@alur/publish";
import type { PublishOptions } from "@alur/publish/io";
import { InvalidArgumentError, Option, type Command } from "commander";
import type { Terminal } from "../terminal.ts";

const paperNames = Object.keys(papers);
const typefaceNames = Object.keys(typefaces);
/** The columns by the words of the form. */
const columns: Record<string, keyof LayoutOptions["columnWidths"]> = {
  no: "number",
  kegiatan: "activity",
  kelengkapan: "requirements",
  waktu: "duration",
  output: "outputs",
  ket: "remarks",
};
const columnNames = Object.keys(columns);

const words = {
  paper: { id: `kertas: ${paperNames.join(", ")} (biasa: A4)`, en: `paper: ${paperNames.join(", ")} (usual: A4)` },
  font: {
    id: "huruf: serif (selebar Times New Roman, biasa) atau sans (selebar Arial)",
    en: "letters: serif (as wide as Times New Roman, usual) or sans (as wide as Arial)",
  },
  size: { id: "ukuran huruf tabel dalam poin (biasa: 10)", en: "size of the table's letters in points (usual: 10)" },
  margin: {
    id: "tepi kertas dalam mm: satu angka, atau atas,kanan,bawah,kiri (biasa: 15)",
    en: "margins in mm: one number, or top,right,bottom,left (usual: 15)",
  },
  column: {
    id: `lebar kolom dalam mm, misalnya kegiatan=60 (kolom: ${columnNames.join(", ")})`,
    en: `width of a column in mm, such as kegiatan=60 (columns: ${columnNames.join(", ")})`,
  },
  logo: { id: "lambang instansi: gambar PNG, JPEG atau SVG", en: "the office's emblem: a PNG, JPEG or SVG picture" },
  draft: { id: "cetak DRAF di belakang setiap halaman", en: "print DRAF behind every page" },
  cover: { id: "dengan sampul", en: "with a cover" },
  data: {
    id: "PDF tanpa data SOP di dalamnya (PDF/A-2a), untuk arsip yang tidak menerima lampiran",
    en: "a PDF without the SOP in it as data (PDF/A-2a), for archives that take no attachments",
  },
  identification: {
    id: "dengan lembar identifikasi kegiatan, bila ada dalam SOP-nya",
    en: "with the lembar identifikasi, where the SOP has one",
  },
} as const satisfies Record<string, Message>;

/** What a person types about the paper. */
export interface TypedPaper {
  paper: PaperName;
  font: Typeface;
  size: number;
  margin: Margins;
  column: LayoutOptions["columnWidths"];
  logo?: string;
  draft?: true;
  cover?: true;
  identification?: true;
  data: boolean;
}

/** Gives a command the options about the paper. */
export function withPaperOptions(command: Command, { language }: Terminal): Command {
  const plain = (flags: string, about: keyof typeof words): Option => new Option(flags, words[about][language]);
  return command
    .addOption(plain("--paper <PAPER>", "paper").choices(paperNames).default("A4"))
    .addOption(plain("--font <FONT>", "font").choices(typefaceNames).default("serif"))
    .addOption(plain("--size <PT>", "size").argParser(numberBetween(6, 16)).default(defaultOptions.fontSizePt))
    .addOption(plain("--margin <MM>", "margin").argParser(readMargins).default(defaultOptions.margins))
    .addOption(plain("--column <NAME=MM>", "column").argParser(readColumn).default({}))
    .addOption(plain("--logo <FILE>", "logo"))
    .addOption(plain("--draft", "draft"))
    .addOption(plain("--cover", "cover"))
    .addOption(plain("--identification", "identification"))
    .addOption(plain("--no-data", "data"));
}

/** The paper as it was asked for, or the sentence that says why the emblem cannot be printed. */
export function paperOf(typed: TypedPaper): { options: Partial<PublishOptions> } | { problem: Message } {
  const options: Partial<PublishOptions> = {
    paper: typed.paper,
    typeface: typed.font,
    fontSizePt: typed.size,
    margins: typed.margin,
    columnWidths: typed.column,
    draft: typed.draft ?? false,
    cover: typed.cover ?? false,
    derivation: typed.identification ?? false,
    withData: typed.data,
  };
  if (typed.logo === undefined) return { options };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(typed.logo);
  } catch {
    return {
      problem: {
        id: `Logo "${typed.logo}" tidak dapat dibuka. Periksa nama dan foldernya.`,
        en: `The logo "${typed.logo}" cannot be opened. Check its name and folder.`,
      },
    };
  }
  const reading = readPicture(bytes);
  return "problem" in reading ? reading : { options: { ...options, logo: reading.picture } };
}

/** Numbers may be written with a comma, as in the office. */
function numberBetween(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text.replace(",", "."));
    if (!(number >= least && number <= most)) throw new InvalidArgumentError(`${least}–${most}`);
    return number;
  };
}

const margin = numberBetween(0, 60);

function readMargins(text: string): Margins {
  const sides = text.split(",").map(margin);
  const [top, right, bottom, left] = sides;
  if (sides.length === 1 && top !== undefined) return evenMargins(top);
  if (sides.length !== 4 || top === undefined || right === undefined || bottom === undefined || left === undefined)
    throw new InvalidArgumentError("15 / 20,15,15,25");
  return { top, right, bottom, left };
}

function readColumn(text: string, before: TypedPaper["column"]): TypedPaper["column"] {
  const [name = "", width = ""] = text.split("=");
  const column = columns[name.toLowerCase()];
  if (!column) throw new InvalidArgumentError(columnNames.join(", "));
  return { ...before, [column]: numberBetween(6, 150)(width) };
}
