import { sop, type Sop } from "@alur/model";
import { expect, test } from "vitest";
import { checkSop } from "../check.ts";

/** As the reader leaves it: the symbol stands under the Arsiparis, and the sentence calls him otherwise. */
function calling(alias: string, { sop: drawn }: { sop: Sop }): Sop {
  return {
    ...drawn,
    performers: drawn.performers.map((one) => (one.name === "Arsiparis" ? { ...one, aliases: [alias] } : one)),
  };
}
const namesIn = (checked: Sop) =>
  checkSop(checked)
    .filter(({ rule }) => ["performer-not-in-columns", "inconsistent-name"].includes(rule))
    .map(({ rule, stepId, message }) => [rule, stepId, message.id]);

test("a Bupati who signs in the column of the Arsiparis is a performer without a column, and no other name for the Arsiparis", () => {
  const checked = calling(
    "Bupati",
    sop`
      1 | Sekretaris | Menyusun surat pengantar
      2 | Arsiparis  | Bupati menandatangani surat pengantar`,
  );
  expect(namesIn(checked)).toEqual([
    ["performer-not-in-columns", "s2", '"Bupati" melaksanakan langkah ini, tetapi tidak mempunyai kolom Pelaksana.'],
  ]);
  const [finding] = checkSop(checked).filter(({ rule }) => rule === "performer-not-in-columns");
  expect(namesIn(finding!.fix!.apply(checked))).toEqual([]);
});

test("a post of the office under another word is one performer with two names", () => {
  const checked = calling(
    "Petugas arsip",
    sop`
      1 | Sekretaris | Menyusun surat pengantar
      2 | Arsiparis  | Petugas arsip menyimpan surat pengantar`,
  );
  expect(namesIn(checked)).toEqual([
    [
      "inconsistent-name",
      "s2",
      'Di sini tertulis "Petugas arsip", di kolom Pelaksana "Arsiparis". Pakailah satu sebutan.',
    ],
  ]);
});
