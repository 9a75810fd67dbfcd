import type { Performer } from "@alur/model";
import { nameWords } from "../grammar/names.ts";
import { NameBook } from "./name-book.ts";
import { kindOf } from "./performers.ts";
import { readSentence, type Sentence } from "./sentence/sentence.ts";
import type { Mark, ReadRow, Row } from "./row.ts";

/** Everybody who acts in a table: its columns, and those whom only the sentences name. */
export interface Cast {
  performers: Performer[];
  names: NameBook;
  rows: ReadRow[];
}

/**
 * Reads all sentences of a table, getting to know its actors on the way. An actor without a column is the requester when he asks for something first,
 * the owner of the only marked column that no sentence names, or else somebody new without a column.
 */
export function readCast(columns: readonly Performer[], rows: readonly Row[]): Cast {
  const company = new Company(columns);
  const knownThen = company.names.size;
  let sentences = rows.map((row) => readSentence(row.activity, company.names));
  const spoken = new Set(sentences.flatMap((sentence) => sentence.subject?.ids ?? []));
  rows.forEach((row, i) => {
    if (sentences[i]?.stranger === undefined || row.settled) return;
    // Somebody whom a row above introduced is no stranger any more.
    const { stranger, verbs } = readSentence(row.activity, company.names);
    if (stranger !== undefined) company.meet(stranger, { row, first: i === 0, verbs, spoken });
  });
  if (company.names.size > knownThen) sentences = rows.map((row) => readSentence(row.activity, company.names));
  return {
    performers: company.performers,
    names: company.names,
    rows: rows.map((row, i) => ({ ...row, sentence: sentences[i] ?? readSentence(row.activity, company.names) })),
  };
}

/** Where a stranger turned up. */
interface Meeting {
  row: Row;
  first: boolean;
  verbs: Sentence["verbs"];
  /** The performers that sentences name. */
  spoken: ReadonlySet<string>;
}

/** The performers of a table while its sentences are being read. */
class Company {
  readonly performers: Performer[] = [];
  readonly names = new NameBook();
  readonly #byId = new Map<string, Performer>();
  readonly #requester: Performer | undefined;
  /** By the last words of a name: whose it is, undefined where several names end like that. */
  readonly #byEnding = new Map<string, Performer | undefined>();
  /** By a telling word of an alias. */
  readonly #byAliasWord = new Map<string, Performer>();
  readonly #strangers = new Set<string>();

  constructor(columns: readonly Performer[]) {
    for (const column of columns) this.#add({ ...column, aliases: [...column.aliases] });
    this.#requester = this.performers.find((performer) => performer.kind === "requester" && performer.column);
  }

  meet(stranger: string, { row, first, verbs, spoken }: Meeting): void {
    const asks = first && (verbs[0]?.verbClass === "request" || /permohonan|pengajuan|pengaduan/i.test(row.activity));
    const owner =
      (asks || /masyarakat|warga|pemohon/i.test(stranger) ? this.#requester : undefined) ??
      this.#ownerOfMark(row.marks, spoken) ??
      this.#byEnding.get(nameWords(stranger).join(" ")) ??
      this.#sharesWord(stranger);
    if (!owner)
      this.#add({
        id: this.#freeId(),
        name: stranger.replace(/\s+/g, " ").trim(),
        aliases: [],
        kind: kindOf(stranger),
        column: false,
      });
    else if (!this.#strangers.has(`${owner.id} ${stranger}`)) {
      this.#strangers.add(`${owner.id} ${stranger}`);
      owner.aliases.push(stranger);
      this.#addAlias(owner, stranger);
    }
  }

  #add(performer: Performer): void {
    this.performers.push(performer);
    this.#byId.set(performer.id, performer);
    this.names.add(performer.id, performer.name);
    const words = nameWords(performer.name);
    // "Pelaksana" is the only column "Staf Pelaksana".
    for (let from = 1; from < words.length; from++) {
      const ending = words.slice(from).join(" ");
      this.#byEnding.set(ending, this.#byEnding.has(ending) ? undefined : performer);
    }
    for (const alias of performer.aliases) this.#addAlias(performer, alias);
  }

  #addAlias(performer: Performer, alias: string): void {
    this.names.add(performer.id, alias);
    for (const word of nameWords(alias))
      if (word.length > 4 && !this.#byAliasWord.has(word)) this.#byAliasWord.set(word, performer);
  }

  #freeId(): string {
    let number = this.performers.length + 1;
    while (this.#byId.has(`p${number}`)) number++;
    return `p${number}`;
  }

  #ownerOfMark(marks: readonly Mark[], spoken: ReadonlySet<string>): Performer | undefined {
    const strong = marks.filter((mark) => mark.remains.some((remain) => remain === "task" || remain === "decision"));
    const [only] = strong;
    return strong.length === 1 && only && !spoken.has(only.performerId) ? this.#byId.get(only.performerId) : undefined;
  }

  /** "Sekelompok masyarakat/koperasi" is who was "Koperasi/Kelompok masyarakat" before. */
  #sharesWord(stranger: string): Performer | undefined {
    return nameWords(stranger)
      .filter((word) => word.length > 4)
      .map((word) => this.#byAliasWord.get(word))
      .find((performer) => performer !== undefined);
  }
}
