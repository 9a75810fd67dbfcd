import { sortedLetters } from "../grammar/lookalikes.ts";

/** The long names that the sentences of a table write out, by the letters of the acronym that may stand for them. */
export class Acronyms {
  readonly #sentences: readonly string[];
  #byLetters: Map<string, string[]> | undefined;

  constructor(sentences: readonly string[]) {
    this.#sentences = sentences;
  }

  /** "TPAD" where the sentences write out "Tim Anggaran Pemerintah Daerah": the initials say how it is spelled. */
  repair(name: string): string {
    if (!/^[A-Z]{3,6}$/.test(name)) return name;
    this.#byLetters ??= this.#collect();
    const known = this.#byLetters.get(sortedLetters(name)) ?? [];
    return known.find((initials) => initials !== name && initials[0] === name[0]) ?? name;
  }

  #collect(): Map<string, string[]> {
    const byLetters = new Map<string, string[]>();
    for (const sentence of this.#sentences) {
      for (const run of sentence.matchAll(/\b\p{Lu}\p{L}{2,}(?:\s+\p{Lu}\p{L}{2,}){2,5}/gu)) {
        const initials = run[0]
          .split(/\s+/)
          .map((word) => word.charAt(0).toUpperCase())
          .join("");
        for (let length = 3; length <= initials.length; length++) {
          const acronym = initials.slice(0, length);
          const known = byLetters.get(sortedLetters(acronym));
          if (!known) byLetters.set(sortedLetters(acronym), [acronym]);
          else if (!known.includes(acronym)) known.push(acronym);
        }
      }
    }
    return byLetters;
  }
}
