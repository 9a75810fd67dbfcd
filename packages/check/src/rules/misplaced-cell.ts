import { changeStep, parseDuration, sop, type Message, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import type { Fix } from "../finding.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const headings = { requirements: "Kelengkapan", outputs: "Output" } as const;
type Column = keyof typeof headings;

const messages = {
  time: (text: string, column: Column): Message => ({
    id: `${quote(text)} tampaknya waktu, tetapi berada di kolom ${headings[column]}.`,
    en: `${quote(text)} looks like a time, but stands in the ${headings[column]} column.`,
  }),
  move: (text: string): Message => ({
    id: `Pindahkan ${quote(text)} ke kolom Waktu`,
    en: `Move ${quote(text)} to the Waktu column`,
  }),
  drop: (text: string, column: Column): Message => ({
    id: `Hapus ${quote(text)} dari kolom ${headings[column]}`,
    en: `Remove ${quote(text)} from the ${headings[column]} column`,
  }),
};

/** Moves the time to an empty Waktu cell; where one is given already, only takes it out of the wrong column. */
function putRight(step: Step, column: Column, text: string): Fix {
  const waits = step.duration.kind === "missing";
  return {
    label: waits ? messages.move(text) : messages.drop(text, column),
    apply: (current) =>
      changeStep(current, step.id, (now) => ({
        ...now,
        [column]: now[column].filter((item) => item !== text),
        ...(now.duration.kind === "missing" ? { duration: parseDuration(text) } : {}),
      })),
  };
}

export const misplacedCell: Rule = {
  id: "misplaced-cell",
  severity: "warning",
  title: { id: "Isi di kolom yang salah", en: "A value in the wrong column" },
  why: {
    id: "Isi yang bergeser satu kolom membuat waktu terbaca sebagai hasil kerja.",
    en: "Values that slipped by one column make a time look like a result.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Kolom sering bergeser ketika tabel disalin atau dikonversi.",
      en: "Columns often slip when a table is copied or converted.",
    },
  },
  check(checked, report) {
    for (const step of actingSteps(checked)) {
      for (const column of ["requirements", "outputs"] as const) {
        const time = step[column].find((item) => parseDuration(item).kind === "fixed");
        if (time !== undefined)
          report(step, column, messages.time(time, column), { fix: putRight(step, column, time) });
      }
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat | | 30 menit |         | Konsep surat ✗
      2 | Kasubbag | Membubuhkan paraf     | | Konsep   | 5 menit | 5 menit      ✗`,
    sop`
      1 | Staf  | Menyusun konsep surat | | ATK    | 30 menit | Konsep surat
      2 | Camat | Menetapkan jadwal     | | Konsep | 5 menit  | Jadwal 3 hari kerja`,
  ],
};
