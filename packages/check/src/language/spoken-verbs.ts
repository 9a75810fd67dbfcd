import { joinVerbs, readVerbAt, remembering, wordsOf, type VerbReading } from "@alur/model";

/** A verb of a sentence as it stands there. */
export interface SpokenVerb extends VerbReading {
  printed: string;
}

/** After these words somebody else acts, or acted before, or is to act: the verb is not what this row does. */
const aside = new Set(
  "untuk agar guna setelah sesudah sebelum yang telah sudah akan dapat rangka tidak belum jika apabila bila bilamana dengan oleh supaya".split(
    " ",
  ),
);

/** The verbs of a sentence in order. */
export const verbsIn = remembering((sentence: string): readonly SpokenVerb[] => {
  const words = wordsOf(joinVerbs(sentence));
  return words.flatMap((word, i) => {
    const verb = readVerbAt(words, i);
    return verb ? [{ ...verb, printed: word.printed }] : [];
  });
});

/** What the row itself does: its active verbs, up to the first condition, and none that says what for or after what. */
export const deedsIn = remembering((sentence: string): readonly SpokenVerb[] => {
  const [unconditional = ""] = joinVerbs(sentence).split(/\b(?:jika|apabila|bila|bilamana|kalau)\b/i);
  const words = wordsOf(unconditional);
  return words.flatMap((word, i) => {
    const verb = readVerbAt(words, i);
    const acts = verb?.voice === "active" && !aside.has(words[i - 1]?.text ?? "");
    return acts ? [{ ...verb, printed: word.printed }] : [];
  });
});
