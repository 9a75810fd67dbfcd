import { sop, type Message } from "@alur/model";
import { personalTitle } from "../lists/performer-words.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  person: (name: string): Message => ({
    id: `Kolom Pelaksana ${quote(name)} tampaknya nama orang. Tuliskan jabatannya.`,
    en: `The Pelaksana column ${quote(name)} seems to be the name of a person. Write the post.`,
  }),
};

export const performerIsAPerson: Rule = {
  id: "performer-is-a-person",
  severity: "warning",
  title: { id: "Orang sebagai pelaksana", en: "A person as performer" },
  why: {
    id: "SOP tetap berlaku ketika pejabatnya berganti; nama orang tidak.",
    en: "An SOP holds when officials change; the name of a person does not.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pelaksana adalah jabatan atau unit, bukan orang, alat, atau seluruh kantor.",
      en: "A performer is a post or a unit, no person, no tool and not the whole office.",
    },
  },
  check(checked, report) {
    for (const { name, kind } of checked.performers) {
      if (kind !== "external" && kind !== "requester" && personalTitle.test(name)) {
        report(checked, "columns", messages.person(name));
      }
    }
  },
  examples: [
    sop`
      No | Staf, Drs. Nama Contoh ✗
      1  | Staf | Menyusun konsep surat`,
    sop`
      No | Bapak Contoh ✗
      1  | Bapak Contoh | Menyusun konsep surat`,
    sop`
      No | Staf, Camat
      1  | Staf | Menyusun konsep surat`,
    nearMiss(sop`
      No | Kasi Pem., Staf, Analis SDM
      1  | Staf | Menyusun konsep surat`),
  ],
};
