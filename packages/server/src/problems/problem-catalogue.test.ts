import { expect, test } from "vitest";
import { problemCatalogue } from "./problem-catalogue.ts";

/** How many sentences a text has; "Plt./Plh." and "1.000" end none. */
const sentences = (text: string): number => text.match(/[.?!](?=\s+[A-Z]|$)/g)?.length ?? 0;

test("every refusal of the server says what is wrong, and then what to do next", () => {
  const bare = Object.entries(problemCatalogue).filter(
    ([, { message }]) => sentences(message.id) < 2 || sentences(message.en) < 2,
  );
  // What to do about a fault of Alur's own is said with its number.
  expect(bare.map(([code]) => code)).toEqual(["fault"]);
});

test("no refusal says the same in both languages", () => {
  expect(Object.values(problemCatalogue).filter(({ message }) => (message.id as string) === message.en)).toEqual([]);
});
