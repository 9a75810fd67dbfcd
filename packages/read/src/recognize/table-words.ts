import { lettersApart } from "@alur/model";
import { Lookalikes } from "../grammar/lookalikes.ts";

/** How well a title fits a table: `share` is 1 when all its telling words stand there. */
export interface Fit {
  table: number;
  share: number;
}

/** In which tables of a document each telling word stands, though one letter of it may be damaged. */
export class TableWords {
  readonly #count: number;
  readonly #tablesOf = new Map<string, Set<number>>();
  readonly #lookalikes: Lookalikes;
  readonly #asked = new Map<string, ReadonlySet<number>>();

  constructor(tables: readonly (readonly string[])[]) {
    this.#count = tables.length;
    tables.forEach((words, table) => {
      for (const word of words) {
        const known = this.#tablesOf.get(word);
        if (known) known.add(table);
        else this.#tablesOf.set(word, new Set([table]));
      }
    });
    this.#lookalikes = new Lookalikes(this.#tablesOf.keys());
  }

  /** The tables in which at least so large a share of a title's words stands, best first. Words that stand in most tables weigh little. */
  fits(title: readonly string[], least: number): Fit[] {
    const words = [...new Set(title)].map((word) => {
      const tables = this.#holding(word);
      const weight = Math.log((1 + this.#count) / (1 + tables.size)) + 0.05;
      return { tables: this.#withJoined(title, word, tables), weight };
    });
    words.sort((a, b) => a.tables.size - b.tables.size);
    const all = words.reduce((sum, { weight }) => sum + weight, 0);
    const said = new Map<number, number>();
    let behind = all;
    for (const { tables, weight } of words) {
      // What is left would not do by itself, so no table joins any more.
      const joins = behind >= least * all - 1e-9;
      if (joins) for (const table of tables) said.set(table, (said.get(table) ?? 0) + weight);
      else for (const [table, sum] of said) if (tables.has(table)) said.set(table, sum + weight);
      behind -= weight;
    }
    return [...said]
      .map(([table, sum]) => ({ table, share: sum / all }))
      .filter(({ share }) => share >= least)
      .sort((a, b) => b.share - a.share || a.table - b.table);
  }

  /** "Pertanggung jawaban" in the list is "pertanggungjawaban" in the table. */
  #withJoined(title: readonly string[], word: string, tables: ReadonlySet<number>): ReadonlySet<number> {
    const joined = title.flatMap((each, i) => {
      const next = title[i + 1];
      return next !== undefined && (each === word || next === word) ? [...this.#holding(each + next)] : [];
    });
    return joined.length === 0 ? tables : new Set([...tables, ...joined]);
  }

  #holding(word: string): ReadonlySet<number> {
    const asked = this.#asked.get(word);
    if (asked) return asked;
    const exact = this.#tablesOf.get(word) ?? new Set();
    const others =
      word.length < 6
        ? []
        : this.#lookalikes
            .alikeTo(word)
            .filter((other) => other !== word && other[0] === word[0] && lettersApart(other, word, 1) <= 1);
    const found =
      others.length === 0
        ? exact
        : new Set([...exact, ...others.flatMap((other) => [...(this.#tablesOf.get(other) ?? [])])]);
    this.#asked.set(word, found);
    return found;
  }
}
