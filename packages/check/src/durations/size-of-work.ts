import { joinVerbs, wordsOf, type Step, type VerbClass } from "@alur/model";
import { deedsIn, verbsIn } from "../language/spoken-verbs.ts";

/** Work that takes its time whoever does it: gathering data, drafting a report or a plan, holding a meeting. */
export type BigWork = "gather" | "draft" | "meeting";

const gathering = new Set(["kumpul", "himpun", "inventarisasi", "inventarisir", "olah", "rekap", "rekapitulasi"]);
const drafting = new Set(["susun", "buat", "konsep", "rancang", "rumus", "tulis", "draft", "draf"]);
const gathered = /^(data|bahan|informasi|masukan|laporan)/;
const bigPapers =
  /^(laporan|telaah|kajian|analisis|rencana|program|dokumen|renstra|renja|anggaran|rka|dpa|kontrak|perjanjian|peraturan|regulasi|profil|lakip|lkjip|modul|naskah|proposal)/;
/** A list or a form about something big is small. */
const smallPapers = /^(daftar|format|formulir|blanko|lembar|surat|nota|undangan|jadwal|bukti|label|resi|tanda)/;

/** Whether a step is big work, and of which kind: by its first deed and what that is done to. */
export function bigWorkOf(step: Step): BigWork | undefined {
  const [first] = deedsIn(step.activity);
  const noun = first ?? verbsIn(step.activity).find((verb) => verb.voice === "noun");
  if (!noun) return undefined;
  const words = wordsOf(joinVerbs(step.activity)).map((word) => word.text);
  const behind = words.slice(words.indexOf(noun.printed.toLowerCase()) + 1);
  const [object = ""] = behind.filter((word) => gathered.test(word) || bigPapers.test(word) || smallPapers.test(word));
  const near = behind.indexOf(object) < nearby;
  if (behind.slice(0, 2).includes("rapat") && noun.root !== "terima") return "meeting";
  if (gathering.has(noun.root)) return near && gathered.test(object) ? "gather" : undefined;
  // "Menyusun dan mengarsipkan" puts papers in order.
  if (verbsIn(step.activity).some((verb) => verb.verbClass === "file")) return undefined;
  if (drafting.has(noun.root)) return near && bigPapers.test(object) ? "draft" : undefined;
  return undefined;
}

/** Adjectives and stages ("konsep", "ulang") may stand between the deed and its object. */
const nearby = 5;

const small: ReadonlySet<VerbClass> = new Set([
  "order",
  "sign",
  "initial",
  "handover",
  "receive",
  "return",
  "register",
  "file",
]);

/** Whoever signs may be out of office for a day; that is no slip. */
export function waitsForSignature(step: Step): boolean {
  return deedsIn(step.activity).some((deed) => deed.verbClass === "sign" || deed.verbClass === "initial");
}

/** Papers that go to another agency are on the road for a day, however short the hand-over is. */
export function leavesTheOffice(step: Step): boolean {
  return /\b(?:ke|kepada)\s+(?:\p{L}+\s+)?(?:lembaga|kementerian|provinsi|pusat|kantor pos|ekspedisi|kppn|bkn|anri|bpkp?)\b/iu.test(
    step.activity,
  );
}

/** Whether looking through somebody's work is the first thing that a step does. */
export function isCheck(step: Step): boolean {
  return deedsIn(step.activity)[0]?.verbClass === "check";
}

/** Work of a moment: everything that the step does is ordering, signing, receiving, handing over, numbering or filing. */
export function isSmallWork(step: Step): boolean {
  const deeds = deedsIn(step.activity);
  return deeds.length > 0 && deeds.every((deed) => small.has(deed.verbClass));
}
