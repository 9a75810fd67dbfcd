import { sop, type Message } from "@alur/model";
import { device } from "../lists/performer-words.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  device: (name: string): Message => ({
    id: `Kolom Pelaksana ${quote(name)} adalah alat. Sebutkan jabatan yang mengoperasikannya, dan alatnya dalam Kelengkapan.`,
    en: `The Pelaksana column ${quote(name)} is a tool. Name the post that operates it, and put the tool under Kelengkapan.`,
  }),
};

export const performerIsADevice: Rule = {
  id: "performer-is-a-device",
  severity: "advice",
  title: { id: "Alat sebagai pelaksana", en: "A tool as performer" },
  why: {
    id: "Aplikasi tidak dapat dimintai tanggung jawab; yang bertanggung jawab adalah yang mengoperasikannya.",
    en: "An application cannot answer for anything; whoever operates it can.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pelaksana adalah jabatan atau unit, bukan orang, alat, atau seluruh kantor.",
      en: "A performer is a post or a unit, no person, no tool and not the whole office.",
    },
  },
  check(checked, report) {
    for (const { name, column } of checked.performers) {
      if (column && device.test(name.trim())) report(checked, "columns", messages.device(name));
    }
  },
  examples: [
    sop`
      No | Staf, Aplikasi SRIKANDI ✗
      1  | Staf | Menyusun konsep surat`,
    sop`
      No | Staf, Operator Aplikasi
      1  | Staf | Menyusun konsep surat`,
    nearMiss(sop`
      No | Staf, Analis Sistem Muda
      1  | Staf | Mengunggah surat ke aplikasi SRIKANDI`),
  ],
};
