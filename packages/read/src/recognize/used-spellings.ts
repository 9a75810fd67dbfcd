import { alike, plain, wordsOf } from "@alur/model";
import { Lookalikes } from "../grammar/lookalikes.ts";
import { spelledOut } from "../grammar/posts.ts";

/** The names of a document's columns and how often each is printed. */
export class UsedNames {
  readonly #counts: ReadonlyMap<string, number>;
  /** The names printed more than once, by all their words but one. */
  readonly #butOne = new Map<string, string[]>();

  constructor(names: readonly string[]) {
    this.#counts = countsOf(names);
    for (const [name, count] of this.#counts) {
      if (count < 2) continue;
      for (const { rest } of leavingOneOut(name)) this.#butOne.set(rest, [...(this.#butOne.get(rest) ?? []), name]);
    }
  }

  /** The same name as other tables of the document spell it, where only one word differs by a slip. */
  usedMoreOften(name: string): string {
    const own = this.#counts.get(name) ?? 0;
    for (const { rest, word } of leavingOneOut(name)) {
      for (const other of this.#butOne.get(rest) ?? []) {
        const meant = leavingOneOut(other).find((part) => part.rest === rest)?.word ?? "";
        if ((this.#counts.get(other) ?? 0) > own && isSlip(word, meant)) return other;
      }
    }
    return name;
  }
}

/** A name of at least two words without each of them in turn, the gap marked. */
function leavingOneOut(name: string): { rest: string; word: string }[] {
  const words = plain(name).split(" ");
  return words.length < 2 || words.length > 20
    ? []
    : words.map((word, i) => ({ rest: words.with(i, "…").join(" "), word }));
}

/** The words of a document's names and how often each is printed. */
export class UsedWords {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #often: Lookalikes;

  constructor(names: readonly string[]) {
    this.#counts = countsOf(names.flatMap((name) => wordsOf(name).map((word) => word.text)));
    this.#often = new Lookalikes(
      [...this.#counts].flatMap(([word, count]) => (count > 2 && !(word in spelledOut) ? [word] : [])),
    );
  }

  /** The spelling that the same document uses much more often. */
  spelledMoreOften(word: string): string | undefined {
    const own = this.#counts.get(word) ?? 0;
    return this.#often.alikeTo(word).find((other) => (this.#counts.get(other) ?? 0) > 2 * own && isSlip(word, other));
  }
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Nearly the same word, and not the same word with another ending: "perencana" and "perencanaan" are two words. */
export function isSlip(said: string, meant: string): boolean {
  if (said === meant || !alike(said, meant) || said in spelledOut) return false;
  const [short, long] = said.length < meant.length ? [said, meant] : [meant, said];
  return !long.startsWith(short);
}
