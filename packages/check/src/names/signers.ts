import { isMark, joinVerbs, readVerb, remembering, wordsOf, type Sop, type Step, type Word } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nameWords } from "./name-words.ts";

/** Somebody who signs, initials, decides or checks within a step of others, as a passive says: "setelah ditandatangani oleh Bupati". */
export interface Signer {
  step: Step;
  name: string;
  words: string;
}

/** What posts, parties and their staff are called by; a signature "oleh pejabat berwenang" names nobody. */
const heads =
  /^(bupati|walikota|gubernur|menteri|wakil|sekda|sekretaris|camat|lurah|kepala|kadis|kaban|kabag|kabid|kasubbag|kasubag|kasubbid|kasi|inspektur|direktur|ketua|bendahara|notaris|bank|bappeda|bkd|stafnya|asisten)$/;

/** One for each name that no column has, at the first step that speaks of it. */
export function signersWithoutColumn(sop: Sop): Signer[] {
  const columns = sop.performers.map(({ name, aliases }) => [name, ...aliases].flatMap(namesIn));
  if (!sop.performers.some((performer) => performer.column)) return [];
  const found = new Map<string, Signer>();
  for (const step of actingSteps(sop)) {
    // What came in signed was signed before, by whomever.
    const results = step.outputs.filter((output) => !step.requirements.includes(output));
    for (const text of [step.activity, ...results]) {
      for (const { name, words } of passiveActors(text)) {
        const said = namesIn(name);
        // Another Kabid than the one of the columns is a question of names, not of a missing column.
        const known = columns.some(
          (column) =>
            said.every((word) => column.includes(word)) ||
            (said.length > 1 && said.slice(0, 2).every((word, i) => word === column[i])),
        );
        if (!known && !found.has(said.join(" "))) found.set(said.join(" "), { step, name, words });
      }
    }
  }
  return [...found.values()];
}

function namesIn(text: string): string[] {
  return nameWords(text).map((word) => word.text);
}

/** Whoever signs according to a passive, is named by "oleh", or gets the papers "untuk diparaf". */
const passiveActors = remembering((text): readonly { name: string; words: string }[] => {
  if (!/oleh|tangan|paraf|setuju|sah|tetap/i.test(text)) return [];
  const words = wordsOf(joinVerbs(text));
  return words.flatMap((word, i) => {
    const linked = signsBy(word) && ["oleh", "kepada"].includes(words[i + 1]?.text ?? "");
    const name = nameFrom(words, i + (linked ? 2 : 1));
    if (name === "") return [];
    const said = [word.printed, ...(linked ? [words[i + 1]?.printed] : []), name];
    const behind = i + 1 + name.split(" ").length;
    const toSign = word.text === "kepada" && words[behind]?.text === "untuk" && signsBy(words[behind + 1]);
    if (toSign) said.push("untuk", words[behind + 1]?.printed);
    return toSign || word.text === "oleh" || signsBy(word) ? [{ name, words: said.join(" ") }] : [];
  });
});

function signsBy(word: Word | undefined): boolean {
  const verb = readVerb(word?.text ?? "");
  return verb?.voice === "passive" && (verb.verbClass === "sign" || verb.verbClass === "initial");
}

/** A name as far as it is written with capitals behind its first word. */
function nameFrom(words: readonly Word[], from: number): string {
  if (!heads.test(words[from]?.text ?? "")) return "";
  const name: string[] = [];
  for (let i = from; i < words.length && name.length < longestName; i++) {
    const word = words[i];
    if (!word || isMark(word) || (i > from && !/^\p{Lu}/u.test(word.printed))) break;
    name.push(word.printed);
  }
  return name.join(" ");
}

const longestName = 5;
