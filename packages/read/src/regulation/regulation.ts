import type { Place } from "@alur/model";
import type { Period } from "./period.ts";

/** What a regulation wants done with the SOPs in its annex, again and again. */
export type Duty = "evaluation" | "reporting" | "monitoring";

/** A sentence of a regulation that says how often a duty is due. */
export interface RegulatedPeriod {
  duty: Duty;
  /** "Pasal 10" or a decree's "Diktum KEDUA", and "ayat (2)" where the article has numbered paragraphs. */
  article: string;
  paragraph: string;
  /** The sentence as printed. */
  words: string;
  /** Undefined where the sentence leaves it open ("secara berkala"). */
  period: Period | undefined;
  at: Place;
}

/** The regulation in whose annex a document's SOPs stand. What is not printed is an empty text. */
export interface Regulation {
  /** "Peraturan Bupati", "Keputusan Kepala". */
  kind: string;
  /** Whose: "Umpama" of a Peraturan Bupati, "Dalam Negeri" of a Peraturan Menteri. */
  region: string;
  number: string;
  year: string;
  /** What stands behind "tentang", as printed. */
  title: string;
  /** The office that the title speaks of. */
  agency: string;
  periods: RegulatedPeriod[];
  at: Place;
}
