import type { Performer } from "@alur/model";
import { nameWords } from "../../grammar/names.ts";
import { rungOf } from "../../grammar/posts.ts";

interface Rung {
  id: string;
  rung: number;
}

/** The performers' columns of a table, and how high on the ladder of posts each stands. */
export class Columns {
  readonly all: readonly Performer[];
  /** Who asks for a service. */
  readonly requester: Performer | undefined;
  /** Who types what others drafted, where a column says so. */
  readonly typist: Performer | undefined;
  /** The first column of the staff. */
  readonly staff: Performer | undefined;
  /** The highest post, where one alone stands highest. */
  readonly top: string | undefined;
  /** The lowest column of the office itself. */
  readonly lowest: string | undefined;
  readonly #places: ReadonlyMap<string, number>;
  readonly #rungs: readonly Rung[];
  readonly #rising: readonly Rung[];

  constructor(all: readonly Performer[]) {
    this.all = all;
    this.#places = new Map(all.map(({ id }, place) => [id, place]));
    this.#rungs = all.map(({ id, name }) => ({ id, rung: rungOf(nameWords(name)) }));
    this.#rising = this.#rungs.toSorted((a, b) => a.rung - b.rung);
    this.requester = all.find((column) => column.kind === "requester");
    this.typist = all.find((column) => /^staf|operator|pengetik|administrasi/.test(nameWords(column.name).join(" ")));
    this.staff = all.find((_, place) => this.#rungs[place]?.rung === 1);
    const [highest, second] = [this.#rising.at(-1), this.#rising.at(-2)];
    this.top = highest && highest.rung > (second?.rung ?? 0) ? highest.id : undefined;
    this.lowest = this.#rising.find(({ rung }) => rung > 0)?.id;
  }

  at(place: number): Performer | undefined {
    return this.all[place];
  }

  /** The place of the first of somebody's columns, from 0; -1 when he has none. */
  placeOf(ids: readonly string[] | undefined): number {
    const places = (ids ?? []).flatMap((id) => this.#places.get(id) ?? []);
    return places.reduce((first, place) => (first < 0 || place < first ? place : first), -1);
  }

  /** The column on the next rung of the ladder above somebody from the office. */
  above(ids: readonly string[] | undefined): string | undefined {
    const height = this.#rungs[this.placeOf(ids)]?.rung ?? 0;
    return height === 0 ? undefined : this.#rising.find(({ rung }) => rung > height)?.id;
  }
}
