import { expect, test } from "vitest";
import { inTurn, type Said } from "./use-said.ts";

test("a sentence that is found late never comes over what was done meanwhile", async () => {
  const heard: Said[] = [];
  const say = inTurn((said) => heard.push(said));
  const undone = Promise.resolve("Diurungkan: Waktu langkah 3.");
  await Promise.all([say(undone), say("1 baris ditempelkan.")]);
  expect(heard.map(({ words }) => words)).toEqual(["1 baris ditempelkan."]);
  await say(Promise.resolve("Diurungkan: penambahan 1 baris."));
  expect(heard.at(-1)?.words).toBe("Diurungkan: penambahan 1 baris.");
});

test("the same words said twice are two turns", async () => {
  const heard: Said[] = [];
  const say = inTurn((said) => heard.push(said));
  await say("Satu baris disisipkan.");
  await say("Satu baris disisipkan.");
  expect(new Set(heard.map(({ turn }) => turn)).size).toBe(2);
});
