import { expect, test } from "vitest";
import { eachByItself } from "./each-by-itself.ts";

test("what fails in one office keeps no other from its turn, and is told all the same", async () => {
  const seen: string[] = [];
  const work = async (name: string): Promise<void> => {
    seen.push(name);
    if (name !== "Badan") throw new Error(`${name} cannot be read`);
  };
  await expect(eachByItself(["Dinas", "Badan", "Kecamatan"], work)).rejects.toThrow("Dinas cannot be read");
  expect(seen).toEqual(["Dinas", "Badan", "Kecamatan"]);
  await expect(eachByItself(["Badan"], work)).resolves.toBeUndefined();
});
