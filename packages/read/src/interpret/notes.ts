import { wordsOf } from "@alur/model";

// What is said first and in few places counts; a phrase that stands everywhere tells nothing.
const MOST_PLACES = 5;

/** What a document says outside its SOP tables about somebody doing something, to be found by two words that follow one another. */
export class Notes {
  readonly #places = new Map<string, string[]>();

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const words = wordsOf(text);
      words.forEach((word, i) => {
        const pair = `${word.text} ${words[i + 1]?.text ?? ""}`;
        const places = this.#places.get(pair) ?? [];
        if (places.length < MOST_PLACES) this.#places.set(pair, [...places, text.slice(word.start, word.start + 80)]);
      });
    }
  }

  /** What the document says from these two words on, each time it says them. */
  from(first: string, second: string): readonly string[] {
    return this.#places.get(`${first} ${second}`) ?? [];
  }
}
