import { type Performer, type PerformerKind, plain } from "@alur/model";
import { nameWords } from "../grammar/names.ts";
import { findNameAt, knownName, type KnownName } from "./performer-names.ts";
import { readSentence } from "./sentence/sentence.ts";
import type { Mark, ReadRow, Row } from "./row.ts";

/** Everybody who acts in a table: its columns, and those whom only the sentences name. */
export interface Cast {
  performers: Performer[];
  rows: ReadRow[];
}

// A procedure with more actors outside its columns is no procedure but a list.
const MOST_STRANGERS = 40;

/**
 * Reads all sentences of a table, getting to know its actors on the way. An actor without a column is the requester when he asks for something first,
 * the owner of the only marked column that no sentence names, or else somebody new without a column.
 */
export function readCast(columns: readonly Performer[], rows: readonly Row[]): Cast {
  const performers = columns.map((performer) => ({ ...performer, aliases: [...performer.aliases] }));
  let known = performers.map(toKnown);
  const spoken = new Set(rows.flatMap((row) => readSentence(row.activity, known).subject?.ids ?? []));
  for (const [i, row] of rows.entries()) {
    const { stranger, verbs } = readSentence(row.activity, known);
    if (stranger === undefined || row.settled) continue;
    const owner =
      requesterAsking(row, i, verbs[0]?.verbClass === "request", stranger, performers) ??
      ownerOfMark(row.marks, performers, spoken) ??
      endsLike(stranger, performers, known) ??
      sharesWord(stranger, performers);
    if (owner?.aliases.includes(stranger)) continue;
    if (owner) owner.aliases.push(stranger);
    else if (performers.length >= columns.length + MOST_STRANGERS) continue;
    else
      performers.push({
        id: freeId(performers),
        name: tidyName(stranger),
        aliases: [],
        kind: kindOf(stranger),
        column: false,
      });
    known = performers.map(toKnown);
  }
  return { performers, rows: rows.map((row) => ({ ...row, sentence: readSentence(row.activity, known) })) };
}

function freeId(performers: readonly Performer[]): string {
  let number = performers.length + 1;
  while (performers.some(({ id }) => id === `p${number}`)) number++;
  return `p${number}`;
}

function toKnown(performer: Performer): KnownName {
  return knownName(performer.id, performer.name, performer.aliases);
}

/** Who asks first, or comes from the public, is the requester where the table has a column for him. */
function requesterAsking(
  row: Row,
  i: number,
  requests: boolean,
  stranger: string,
  performers: readonly Performer[],
): Performer | undefined {
  const asks = i === 0 && (requests || /permohonan|pengajuan|pengaduan/i.test(row.activity));
  if (!asks && !/masyarakat|warga|pemohon/i.test(stranger)) return undefined;
  return performers.find((performer) => performer.kind === "requester" && performer.column);
}

/** "Pelaksana" is the only column "Staf Pelaksana". */
function endsLike(
  stranger: string,
  performers: readonly Performer[],
  known: readonly KnownName[],
): Performer | undefined {
  const said = nameWords(stranger);
  const fitting = performers.filter((_, i) => {
    const name = known[i]?.spellings[0] ?? [];
    return name.length > said.length && said.every((word, at) => word === name[name.length - said.length + at]);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function ownerOfMark(
  marks: readonly Mark[],
  performers: readonly Performer[],
  spoken: ReadonlySet<string>,
): Performer | undefined {
  const strong = marks.filter((mark) => mark.remains.some((remain) => remain === "task" || remain === "decision"));
  const [only] = strong;
  return strong.length === 1 && only && !spoken.has(only.performerId)
    ? performers.find((performer) => performer.id === only.performerId)
    : undefined;
}

/** "Sekelompok masyarakat/koperasi" is who was "Koperasi/Kelompok masyarakat" before. */
function sharesWord(stranger: string, performers: readonly Performer[]): Performer | undefined {
  const words = nameWords(stranger).filter((word) => word.length > 4);
  return performers.find((performer) =>
    performer.aliases.some((alias) => nameWords(alias).some((word) => words.includes(word))),
  );
}

function tidyName(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}

const kinds: readonly (readonly [PerformerKind, RegExp])[] = [
  [
    "requester",
    /^(pemohon|masyarakat|warga|pelapor|pengadu|peserta|pelanggan|pengguna|mahasiswa|siswa|pelaku|kelompok masyarakat)/,
  ],
  ["system", /^(aplikasi|sistem|website|server)/],
  ["group", /^(tim|panitia|kelompok|pokja|gugus|satgas|komisi|majelis)/],
  [
    "external",
    /^(pt\b|cv\b|bank|notaris|rekanan|penyedia|perusahaan|koperasi|bkd|bpkad|bappeda|bkn|kppn|inspektorat|dprd|kementerian|instansi|pihak|dit\b|direktorat)/,
  ],
  [
    "unit",
    /^(bagian|bidang|bidang-bidang|seksi|sub|subbagian|subbidang|sekretariat|unit|upt|loket|dinas|badan|kantor|kecamatan|kelurahan|skpd|opd)/,
  ],
];

/** What kind of party a printed name is. A post unless its first word says otherwise. */
export function kindOf(name: string): PerformerKind {
  const said = plain(name).trim();
  return kinds.find(([, pattern]) => pattern.test(said))?.[0] ?? "post";
}

/** The performer a text names from its first word on. */
export function findPerformerByName(name: string, performers: readonly Performer[]): Performer | undefined {
  const same = performers.find((performer) => performer.name === name);
  if (same) return same;
  const words = nameWords(name).map((text, i) => ({ text, from: i, to: i }));
  const found = findNameAt(words, 0, performers.map(toKnown));
  return performers.find((performer) => performer.id === found?.id);
}
