import { alike } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Lookalikes } from "./lookalikes.ts";

const letter = fc.constantFrom("a", "b", "k", "1");
const word = fc.array(letter, { minLength: 1, maxLength: 13 }).map((letters) => letters.join(""));
/** A word with one or two slips. */
const slipped = (meant: string) =>
  fc
    .array(fc.record({ at: fc.nat(meant.length), cut: fc.nat(1), put: fc.string({ unit: letter, maxLength: 1 }) }), {
      maxLength: 2,
    })
    .map((slips) => slips.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), meant));

test("a damaged word finds every word that it may have been", () => {
  const cases = fc
    .array(word, { minLength: 1, maxLength: 12 })
    .chain((words) => fc.tuple(fc.constant(words), fc.constantFrom(...words).chain(slipped)));
  fc.assert(
    fc.property(cases, ([words, said]) => {
      const compared = [...new Set(words)].filter((other) => alike(other, said));
      expect(new Lookalikes(words).alikeTo(said).toSorted()).toEqual(compared.toSorted());
    }),
    propertySettings(500),
  );
});
