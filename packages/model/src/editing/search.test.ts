import fc from "fast-check";
import { expect, test } from "vitest";
import { sop } from "../sop-drawing.ts";
import { arbitrarySop, propertySettings } from "../testing/index.ts";
import { findWords, replaceWords, type Search } from "./search.ts";

const letter = sop`
  # Penyusunan Surat Tugas
  1 | Staf | Menyusun surat dan daftar persuratan | | ATK; Buku surat | 30 menit | Surat
`.sop;
const search = (words: string, more: Partial<Search> = {}): Search => ({
  words,
  matchCase: false,
  wholeWords: false,
  ...more,
});
const places = (found: ReturnType<typeof findWords>): string[] =>
  found.map(({ place, start }) => `${place.in === "performer" ? "performer" : place.field} ${start}`);

test("words are found in the identity page and in every cell, in reading order", () => {
  expect(places(findWords(letter, search("surat")))).toEqual([
    "title 11",
    "activity 9",
    "activity 29",
    "requirements 5",
    "outputs 0",
  ]);
});

test("only whole words, or only as they are written, where somebody asks for that", () => {
  expect(findWords(letter, search("surat", { wholeWords: true }))).toHaveLength(4);
  expect(places(findWords(letter, search("Surat", { matchCase: true })))).toEqual(["title 11", "outputs 0"]);
});

test("one is replaced, and the others stay", () => {
  const found = findWords(letter, search("surat"));
  const replaced = replaceWords(letter, search("surat"), "nota", found[1]);
  expect(replaced.steps[0]?.activity).toBe("Menyusun nota dan daftar persuratan");
  expect(replaced.identity.title).toBe("Penyusunan Surat Tugas");
});

test("a time that is replaced is read again", () => {
  expect(replaceWords(letter, search("30 menit"), "1 jam").steps[0]?.duration).toMatchObject({
    amount: 1,
    unit: "hour",
  });
});

test("all that was found is gone once it is replaced by something else", () => {
  fc.assert(
    fc.property(arbitrarySop(), fc.constantFrom("surat", "a", "(", " "), fc.boolean(), (any, words, wholeWords) => {
      const asked = search(words, { wholeWords });
      const replaced = replaceWords(any, asked, "#");
      expect(findWords(replaced, asked)).toEqual([]);
      expect(replaced === any).toBe(findWords(any, asked).length === 0);
    }),
    propertySettings(),
  );
});
