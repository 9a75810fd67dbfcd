import { Lookalikes, sortedLetters } from "../grammar/lookalikes.ts";
import { nameWords, type NameWord } from "../grammar/names.ts";

/** One way of writing a performer's name, spelled out, and the letters by which its owner may be called. */
export interface Spelling {
  id: string;
  words: readonly string[];
  initials: string;
}

// So many names that share a word are not told apart by it: of "Staf 1" to "Staf 500" only the number tells who is meant.
const MOST_SHARING = 64;

// Behind so many words of a sentence no name goes on.
const LONGEST_NAME = 12;

/** The names of a table's performers and their aliases, to be found in its sentences however many they are. */
export class NameBook {
  readonly #vocabulary = new Lookalikes();
  readonly #alike = new Map<string, readonly string[]>();
  readonly #holding = new Map<string, Spelling[]>();
  readonly #spelled = new Map<string, Spelling[]>();
  readonly #byInitials = new Map<string, Spelling[]>();
  readonly #acronyms = new Map<string, Spelling[]>();
  /** Grows with every name, so that whoever read a sentence before knows that he may read it otherwise now. */
  size = 0;

  readonly #printed = new Map<string, string>();

  /** Whose name this is, printed just so. */
  ownerOf(name: string): string | undefined {
    return this.#printed.get(name);
  }

  /** Adds a performer's name, or one more way of writing it. */
  add(id: string, name: string): void {
    if (!this.#printed.has(name)) this.#printed.set(name, id);
    const words = nameWords(name);
    if (words.length === 0) return;
    const initials = words.length > 1 ? words.flatMap((word) => (word.length > 1 ? [word[0]] : [])).join("") : "";
    const spelling = { id, words, initials };
    this.size++;
    for (const word of new Set(words)) {
      if (!this.#holding.has(word)) this.#alike.clear();
      this.#vocabulary.add(word);
      put(this.#holding, word, spelling);
    }
    put(this.#spelled, words.join(" "), spelling);
    if (initials.length >= 3) put(this.#byInitials, initials, spelling);
    const [only = ""] = words;
    if (words.length === 1 && only.length >= 3 && only.length <= 6) put(this.#acronyms, sortedLetters(only), spelling);
  }

  /** The names that may begin at a word of a sentence: those that share a telling word with it, those spelled just so, and those said by their initials. */
  candidatesAt(words: readonly NameWord[], start: number): Set<Spelling> {
    const found = new Set<Spelling>();
    const add = (spellings: readonly Spelling[] = []) => {
      for (const spelling of spellings) found.add(spelling);
    };
    let shared = false;
    // A name begins here or behind words that offices add at will; only where too many begin alike do the words behind them tell.
    for (let at = start; at < start + (shared ? LONGEST_NAME : 4) && at < words.length; at++) {
      for (const word of this.#alikeTo(words[at]?.text ?? "")) {
        const holding = this.#holding.get(word) ?? [];
        if (holding.length > MOST_SHARING) shared = true;
        else add(holding);
      }
    }
    let run = "";
    let initials = "";
    for (let at = start; at < start + LONGEST_NAME && at < words.length; at++) {
      const word = words[at]?.text ?? "";
      run = run === "" ? word : `${run} ${word}`;
      initials += word[0] ?? "";
      if (shared) add(this.#spelled.get(run));
      if (initials.length >= 3 && initials.length <= 6) add(this.#acronyms.get(sortedLetters(initials)));
    }
    add(this.#byInitials.get(words[start]?.text ?? ""));
    return found;
  }

  #alikeTo(word: string): readonly string[] {
    const known = this.#alike.get(word);
    if (known) return known;
    // A word spelled just as in a name means that word.
    const found = this.#holding.has(word) ? [word] : this.#vocabulary.alikeTo(word);
    this.#alike.set(word, found);
    return found;
  }
}

function put<Key>(lists: Map<Key, Spelling[]>, key: Key, spelling: Spelling): void {
  const list = lists.get(key);
  if (list) list.push(spelling);
  else lists.set(key, [spelling]);
}
