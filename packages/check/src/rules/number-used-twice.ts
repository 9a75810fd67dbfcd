import { letters, sop, type Message } from "@alur/model";
import { beside, nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";
import { sopName } from "../sop-name.ts";

const messages = {
  twice: (number: string, name: string): Message => ({
    id: `Nomor ${quote(number)} juga dipakai ${name}. Mintalah nomor baru dari register.`,
    en: `The number ${quote(number)} is also that of the ${name}. Ask the register for a new one.`,
  }),
};

export const numberUsedTwice: Rule = {
  id: "number-used-twice",
  severity: "error",
  title: { id: "Nomor SOP dipakai dua kali", en: "One number for two SOPs" },
  why: {
    id: "Nomor menunjuk tepat satu SOP; dengan nomor yang sama orang membuka SOP yang salah.",
    en: "A number stands for one SOP; where two share it, people open the wrong one.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Setiap SOP dicatat dalam register dengan nomornya sendiri.",
      en: "The register gives every SOP a number of its own.",
    },
  },
  check(checked, report, collection) {
    const { number } = checked.identity;
    // A pattern that is still to be filled in ("065/…/2026") is the same everywhere and not yet a number.
    if (!/\d/.test(number) || /\.{2}|…|_{2}|\/\s*\//.test(number)) return;
    const other = collection
      .sistersOf(checked)
      .find(
        ({ identity }) =>
          identity.number !== "" &&
          sameNumber(identity.number, number) &&
          letters(identity.agency) === letters(checked.identity.agency),
      );
    if (other) report(checked, "identity.number", messages.twice(number, sopName(other)), { twin: { sop: other } });
  },
  examples: [
    beside(
      sop`
      # Cuti Besar
      Nomor SOP: 065/012/2026 ✗
      1 | Staf | Menyusun konsep surat cuti`,
      sop`
      # Cuti Sakit
      Nomor SOP: 065 / 012 / 2026
      1 | Staf | Menyusun konsep surat cuti`,
    ),
    beside(
      sop`
      # Cuti Besar
      Nomor SOP: 065/012/2026
      1 | Staf | Menyusun konsep surat cuti`,
      sop`
      # Cuti Sakit
      Nomor SOP: 065/013/2026
      1 | Staf | Menyusun konsep surat cuti`,
    ),
    nearMiss(
      beside(
        sop`
      # Cuti Besar
      Nomor SOP: 065/.../2026
      1 | Staf | Menyusun konsep surat cuti`,
        sop`
      # Cuti Sakit
      Nomor SOP: 065/.../2026
      1 | Staf | Menyusun konsep surat cuti`,
      ),
    ),
  ],
};

/** Spaces aside; "06/512" is not "065/12". */
function sameNumber(one: string, other: string): boolean {
  return one.replace(/\s/g, "").toLowerCase() === other.replace(/\s/g, "").toLowerCase();
}
