import { END, flowsFrom, performerNames, type Sop } from "@alur/model";
import { readContent } from "../read.ts";
import { readPages } from "../drawing/read-pages.ts";
import type { SopDraft } from "../draft.ts";
import { DrawnPage, type Missing } from "./drawn-page.ts";

/** Columns of the page that these tests draw on: No, Kegiatan, three performers, Kelengkapan, Waktu, Output. */
const xs = [40, 70, 200, 280, 360, 440, 540, 600, 700];
/** The middle of each performer's column. */
export const [STAF, KASUBBAG, CAMAT] = [240, 320, 400];
const TOP = 90;
const HIGH = 50;

/** The vertical middle of a row, counted from 1. */
export function row(number: number): number {
  return TOP + HIGH * (number - 0.5);
}

/** A flow page with its headings and so many rows, on which a test draws symbols and arrows. */
export function flowPage(
  activities: readonly string[],
  { page = 1, first = 1, headed = true, without = [] as readonly Missing[] } = {},
): DrawnPage {
  const drawn = new DrawnPage(page);
  const ys = activities.map((_, i) => TOP + HIGH * (i + 1));
  drawn.table(xs, headed ? [60, TOP, ...ys] : [TOP, ...ys], without);
  if (headed)
    ["No", "Kegiatan", "Staf", "Kasubbag", "Camat", "Kelengkapan", "Waktu", "Output"].forEach((name, i) =>
      drawn.write(name, (xs[i] ?? 0) + 4, 70),
    );
  activities.forEach((activity, i) => {
    const y = TOP + HIGH * i + 6;
    drawn.write(String(first + i), 48, y).write(activity, 74, y);
    drawn.write("Berkas", 444, y).write("5 menit", 544, y).write("Surat", 604, y);
  });
  return drawn;
}

/** Staf writes, Kasubbag looks through it, Camat signs; what is wanting goes back. */
export function letterPage(): DrawnPage {
  return flowPage(["Menyusun konsep", "Memeriksa konsep", "Menandatangani surat"])
    .capsule(STAF, row(1))
    .diamond(KASUBBAG, row(2))
    .capsule(CAMAT, row(3))
    .arrow([STAF + 20, row(1)], [KASUBBAG, row(1)], [KASUBBAG, row(2) - 10])
    .arrow([KASUBBAG + 20, row(2)], [CAMAT, row(2)], [CAMAT, row(3) - 10])
    .arrow([KASUBBAG - 20, row(2)], [STAF, row(2)], [STAF, row(1) + 10]);
}

/** What `letterPage` says. */
export const letterFlow = ["Staf → 2", "Kasubbag: ya → 3, tidak → 1", "Camat → selesai"];

/** The only SOP that some pages hold. */
export function readDrawn(...pages: DrawnPage[]): SopDraft {
  const { drafts } = readContent(
    readPages(
      pages.map((page) => page.drawing()),
      "uji.pdf",
    ),
  );
  const [draft] = drafts;
  if (!draft || drafts.length > 1) throw new Error(`${drafts.length} SOPs were read.`);
  return draft;
}

/** Who performs each row and where it goes, in words: "Staf → 2", "Camat: ya → 3, tidak → 1". */
export function tellDrawn({ sop }: SopDraft): string[] {
  return sop.steps.map((step) => {
    const who = performerNames(sop, step).join(" + ");
    const ways = flowsFrom(sop, step.id).map(({ kind, to, label }) => {
      const word = label ?? { yes: "ya", no: "tidak", forward: "", other: "lain" }[kind];
      return `${word} → ${place(sop, to)}`.trim();
    });
    return `${who}${step.kind === "decision" ? ":" : ""} ${ways.join(", ")}`.trim();
  });
}

function place(sop: Sop, id: string): string {
  return id === END ? "selesai" : String(sop.steps.findIndex((step) => step.id === id) + 1);
}
