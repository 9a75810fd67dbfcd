import { sop, type Message, type Sop } from "@alur/model";
import { beside, nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import { officePapers, papersOf } from "../papers/office-papers.ts";
import { plainName } from "../papers/paper-name.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";
import { sopName } from "../sop-name.ts";

const messages = {
  unlike: (here: string, there: string, name: string): Message => ({
    id: `Di sini ${quote(here)}; ${name} menulis ${quote(there)} untuk naskah yang sama. Pakailah satu nama.`,
    en: `Here ${quote(here)}; the ${name} writes ${quote(there)} for the same paper. Use one name.`,
  }),
  fix: (name: string): Message => ({ id: `Ganti dengan ${quote(name)}`, en: `Replace by ${quote(name)}` }),
};

/** Every cell of the SOP that names the paper so names it otherwise. */
function renamed(here: string, there: string): Fix {
  const rename = (names: readonly string[]): string[] =>
    names.map((name) => (plainName(name) === plainName(here) ? there : name));
  return {
    label: messages.fix(there),
    apply: (current: Sop) => ({
      ...current,
      steps: current.steps.map((step) => ({
        ...step,
        requirements: rename(step.requirements),
        outputs: rename(step.outputs),
      })),
    }),
  };
}

export const paperUnlikeSisters: Rule = {
  id: "paper-unlike-sisters",
  severity: "advice",
  title: { id: "Satu naskah, nama lain di SOP lain", en: "One paper, another name in another SOP" },
  why: {
    id: "Naskah yang namanya berganti dari SOP ke SOP dicari dua kali dan diarsipkan di dua tempat.",
    en: "A paper whose name changes from SOP to SOP is looked for twice and filed in two places.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Nama naskah ditulis sama di semua SOP kantor itu.",
      en: "The names of papers are written alike in all SOPs of the office.",
    },
  },
  check(checked, report, collection) {
    const { usualName } = officePapers(collection);
    const papers = papersOf(checked);
    // What has no name cannot be called otherwise.
    const told = new Set<string>([""]);
    for (const { step, field, name } of papers) {
      const plain = plainName(name);
      const usual = usualName(name);
      if (told.has(plain) || !usual || usual.sop === checked) continue;
      told.add(plain);
      // Who writes it both ways knows the full name and shortens it at will.
      if (papers.some((paper) => plainName(paper.name) === plainName(usual.name))) continue;
      report(step, field, messages.unlike(name, usual.name, sopName(usual.sop)), {
        fix: renamed(name, usual.name),
        twin: { sop: usual.sop, stepId: usual.step.id },
      });
    }
  },
  examples: [
    beside(
      sop`
      # Cuti Besar
      1 | Staf | Menerima permohonan cuti     | | ND Permohonan          | 5 menit  | Catatan ✗
      2 | Staf | Menyusun konsep surat cuti   | | Catatan                | 30 menit | Konsep surat cuti`,
      sop`
      # Cuti Sakit
      1 | Staf | Menerima permohonan cuti     | | Nota Dinas Permohonan  | 5 menit  | Catatan`,
    ),
    beside(
      sop`
      # Keramaian
      1 | Staf | Memeriksa permohonan | | Permohonan Ijin Keramaian | 5 menit | Lembar periksa ✗`,
      sop`
      # Pawai
      1 | Staf | Memeriksa permohonan | | Permohonan Izin Keramaian | 5 menit | Lembar periksa`,
    ),
    beside(
      sop`
      # Cuti Besar
      1 | Staf | Menerima permohonan cuti | | Nota Dinas Permohonan yang telah diparaf | 5 menit | Catatan`,
      sop`
      # Cuti Sakit
      1 | Staf | Menerima permohonan cuti | | NOTA DINAS PERMOHONAN DIPARAF | 5 menit | Catatan`,
    ),
    nearMiss(
      beside(
        sop`
      # Penelitian
      1 | Staf | Menerima naskah | | SK Camat | 5 menit | SPT
      2 | Staf | Mencatat naskah | | SPT      | 5 menit | ND Usulan; Nota Dinas Usulan`,
        sop`
      # Domisili
      1 | Staf | Menerima naskah | | Surat Keputusan Camat        | 5 menit | Surat Permohonan Tambahan`,
        sop`
      # Usaha
      1 | Staf | Menerima naskah | | Surat Keterangan Camat       | 5 menit | Nota Dinas Usulan`,
      ),
    ),
  ],
};
