import { sop, type Message } from "@alur/model";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  acting: (name: string): Message => ({
    id: `Kolom Pelaksana ${quote(name)} menyebut pejabat sementara. Tuliskan jabatannya saja.`,
    en: `The Pelaksana column ${quote(name)} names an acting official. Write only the post.`,
  }),
  fix: (post: string): Message => ({ id: `Ubah menjadi ${quote(post)}`, en: `Change it to ${quote(post)}` }),
};
/** "Pj." stands for penjabat only before these posts; elsewhere it is the penanggung jawab. */
const acting =
  /^(?:(?:plt|plh)\b\.?|pjs?\b\.?(?=\s*(?:gubernur|bupati|wali ?kota|sekda|sekretaris daerah|kepala desa|kades)\b))\s*/i;

export const actingOfficialInColumn: Rule = {
  id: "acting-official-in-column",
  severity: "advice",
  title: { id: "Plt. atau Plh. sebagai kolom", en: "An acting official as column" },
  why: {
    id: "Plt. dan Plh. hanya mengisi jabatan untuk sementara; SOP menyebut jabatannya.",
    en: "Plt. and Plh. hold a post for a while; an SOP names the post.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Kolom Pelaksana memuat jabatan; siapa yang mengisinya diatur dengan surat perintah.",
      en: "A Pelaksana column names the post; who fills it is settled by an order.",
    },
  },
  check(checked, report) {
    for (const { id, name } of checked.performers) {
      const post = name.trim().replace(acting, "");
      if (post === name.trim() || post === "") continue;
      report(checked, "columns", messages.acting(name), {
        fix: {
          label: messages.fix(post),
          apply: (current) => ({
            ...current,
            performers: current.performers.map((other) => (other.id === id ? { ...other, name: post } : other)),
          }),
        },
      });
    }
  },
  examples: [
    sop`
      No | Staf, Plt. Camat ✗
      1  | Staf | Menyusun konsep surat`,
    sop`
      No | Staf, Pj. Bupati ✗
      1  | Staf | Menyusun konsep surat`,
    sop`
      No | Staf, Camat
      1  | Staf | Menyusun konsep surat`,
    nearMiss(sop`
      No | Staf, PJ Neraca Produksi
      1  | Staf | Menyusun konsep surat untuk Plt. Camat`),
  ],
};
