import { findPerformer, sop, type Message, type Performer, type Sop } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { partiesInOthersColumns } from "../names/another-party.ts";
import { signersWithoutColumn } from "../names/signers.ts";
import { quote } from "../quote.ts";
import { nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import type { Rule } from "../rule.ts";

const messages = {
  hidden: (name: string): Message => ({
    id: `${quote(name)} melaksanakan langkah ini, tetapi tidak mempunyai kolom Pelaksana.`,
    en: `${quote(name)} performs this step, but has no Pelaksana column.`,
  }),
  signs: (name: string, words: string): Message => ({
    id: `${quote(words)}: ${quote(name)} bertindak di dalam langkah ini, tetapi tidak mempunyai kolom Pelaksana.`,
    en: `${quote(words)}: ${quote(name)} acts within this step, but has no Pelaksana column.`,
  }),
  noColumns: (names: string): Message => ({
    id: `Tabel ini tidak mempunyai kolom Pelaksana; pelaku hanya disebut dalam kalimat (${names}). Tambahkan satu kolom untuk setiap pelaksana.`,
    en: `This table has no Pelaksana column; performers are named in sentences only (${names}). Add a column for each of them.`,
  }),
  fix: (name: string): Message => ({ id: `Tambahkan kolom ${quote(name)}`, en: `Add a column for ${quote(name)}` }),
  fixAll: { id: "Tambahkan kolom untuk semua pelaku", en: "Add a column for each of them" },
};

function giveColumns(label: Message, ids: readonly string[]): Fix {
  const withColumn = (performer: Performer): Performer =>
    ids.includes(performer.id) ? { ...performer, column: true } : performer;
  return { label, apply: (current: Sop) => ({ ...current, performers: current.performers.map(withColumn) }) };
}

/** Somebody whom only a passive names gets a column; who does what then is for a person to mark. */
function addColumn(name: string): Fix {
  return {
    label: messages.fix(name),
    apply: (current) => ({
      ...current,
      performers: [
        ...current.performers,
        { id: freeId(current), name, aliases: [], kind: "post" as const, column: true },
      ],
    }),
  };
}

function freeId({ performers }: Sop): string {
  let number = performers.length + 1;
  while (performers.some(({ id }) => id === `p${number}`)) number++;
  return `p${number}`;
}

export const performerNotInColumns: Rule = {
  id: "performer-not-in-columns",
  severity: "warning",
  title: { id: "Pelaku tanpa kolom", en: "A performer without a column" },
  why: {
    id: "Siapa yang bekerja dibaca dari kolom Pelaksana; pelaku yang hanya disebut dalam kalimat mudah terlewat.",
    en: "Who works is read from the Pelaksana columns; a performer who is only mentioned in a sentence is overlooked.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagian flowchart: pelaksana dipisahkan dari kegiatan",
      en: "Permenpan RB 35/2012, flowchart part: performers are kept apart from activities",
    },
  },
  check(checked, report) {
    const acting = new Set(actingSteps(checked).flatMap((step) => step.performerIds));
    const hidden = checked.performers.filter((performer) => acting.has(performer.id) && !performer.column);
    if (hidden.length > 0 && !checked.performers.some((performer) => performer.column)) {
      const fix = giveColumns(
        messages.fixAll,
        hidden.map((performer) => performer.id),
      );
      report(
        checked,
        "columns",
        messages.noColumns(
          hidden
            .slice(0, 3)
            .map((one) => quote(one.name))
            .join(", "),
        ),
        { fix },
      );
      return;
    }
    for (const { step, name, words } of signersWithoutColumn(checked))
      report(step, "performers", messages.signs(name, words), { fix: addColumn(name) });
    for (const { step, name } of partiesInOthersColumns(checked))
      report(step, "performers", messages.hidden(name), { fix: addColumn(name) });
    // One remark for each performer, at the first step: the column is missing once, however often it would be used.
    const named = new Set<string>();
    for (const step of actingSteps(checked)) {
      for (const id of step.performerIds) {
        const performer = findPerformer(checked, id);
        if (!performer || performer.column || named.has(id)) continue;
        named.add(id);
        report(step, "performers", messages.hidden(performer.name), {
          fix: giveColumns(messages.fix(performer.name), [id]),
        });
      }
    }
  },
  examples: [
    sop`
      No | Staf, Kasubbag | Kegiatan
      1  | Staf           | Menyusun konsep surat
      2  | Bupati         | Menandatangani surat ✗
      3  | Bupati         | Menyerahkan surat kepada Staf`,
    sop`
      No | Staf, Camat | Kegiatan
      1  | Staf        | Menyerahkan surat setelah ditandatangani oleh Bupati ✗
      2  | Camat       | Membagikan surat yang telah ditandatangani Bupati`,
    sop`
      No | | Kegiatan ✗
      1  | Staf  | Staf menyusun konsep surat
      2  | Camat | Camat menandatangani surat`,
    sop`
      No | Staf, Camat | Kegiatan
      1  | Staf        | Menyusun konsep surat
      2  | Camat       | Menandatangani surat`,
    nearMiss(sop`
      No | Staf, Camat | Kegiatan
      1  | Staf        | Menyusun surat untuk ditandatangani Camat
      2  | Camat       | Membubuhkan paraf pada surat yang telah ditandatangani pejabat berwenang`),
  ],
};
