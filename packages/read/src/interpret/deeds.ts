import type { Deed, VerbClass } from "@alur/model";
import type { Sentence } from "./sentence/sentence.ts";

const deedOf: Partial<Record<VerbClass, Deed>> = {
  sign: "sign",
  initial: "initial",
  file: "file",
  handover: "handover",
  return: "handover",
};
const signing = new Set(["tandatangan", "sah", "teken"]);
const numbering = new Set(["nomor", "agenda", "register"]);

/** What a row does to the papers beyond its words: signs, initials, numbers, files, hands over. */
export function deedsOf(sentence: Sentence): Deed[] {
  const found = new Set<Deed>();
  for (const { verbClass, root } of sentence.verbs) {
    const deed = verbClass === "sign" && !signing.has(root) ? undefined : deedOf[verbClass];
    if (deed) found.add(deed);
    if (numbering.has(root)) found.add("number");
  }
  return [...found];
}
