import { letters, wordsOf, type Message, type Performer, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { quote } from "../quote.ts";
import { isAnotherParty } from "./another-party.ts";
import { mentionFinder } from "./mentions.ts";
import type { Rule } from "../rule.ts";
import { nameWords } from "./name-words.ts";

const messages = {
  differently: (said: string, column: string): Message => ({
    id: `Di sini tertulis ${quote(said)}, di kolom Pelaksana ${quote(column)}. Pakailah satu sebutan.`,
    en: `Here it says ${quote(said)}, in the Pelaksana column ${quote(column)}. Use one name.`,
  }),
};

/** The sentences call a performer otherwise than the column does: shortened, written out, or misspelled. One remark for each other name, where it first occurs. */
export const calledDifferently: Rule["check"] = (sop, report) => {
  const columns = sop.performers.filter((performer) => performer.column);
  const mentionsIn = mentionFinder(columns);
  const told = new Set<string>();
  for (const step of actingSteps(sop)) {
    for (const { performer, said } of [
      ...mentionsIn(step.activity),
      ...readerSaw(sop, step),
      ...byOtherName(step, columns),
      ...asUnit(step, columns),
    ]) {
      const key = `${performer.id} ${letters(said)}`;
      if (told.has(key)) continue;
      told.add(key);
      if (!isLegitimate(said, performer.name) && !isAnotherParty(said, performer.name))
        report(step, "activity", messages.differently(said, performer.name));
    }
  }
};

interface Called {
  performer: Performer;
  said: string;
}

/** Whom the reader recognised under other words: "Bendahara Keuangan" for the only Bendahara. */
function readerSaw(sop: Sop, step: Step): Called[] {
  const { source, words } = step.evidence?.performers ?? {};
  const [id, ...others] = step.performerIds;
  const performer = sop.performers.find((one) => one.id === id);
  if ((source !== "sentence" && source !== "handover") || !words || !performer?.column || others.length > 0) return [];
  // "Seluruh pegawai" is nobody's name.
  if (/^(seluruh|semua|para|tiap|setiap)\b/i.test(words)) return [];
  return [{ performer, said: words.replace(/^oleh\s+/i, "") }];
}

/** Aliases under which the text knows a column: the citizens that are its "Pemohon". */
function byOtherName(step: Step, columns: readonly Performer[]): Called[] {
  const said = step.activity.toLowerCase();
  return columns.flatMap((performer) =>
    performer.aliases
      .filter((alias) => said.includes(alias.toLowerCase()))
      .map((alias) => ({ performer, said: alias })),
  );
}

/** The holder of a post that is none of a unit is called after a unit that does not exist: "bagian arsiparis" for the Fungsional Arsiparis. */
function asUnit(step: Step, columns: readonly Performer[]): Called[] {
  return Array.from(step.activity.matchAll(/\b(?:bagian|bidang|seksi)\s+(\p{L}+)/giu)).flatMap(([said, name = ""]) =>
    columns
      .filter(
        (column) =>
          !unitName.test(column.name) && nameWords(column.name).some((word) => letters(word.text) === letters(name)),
      )
      .map((performer) => ({ performer, said })),
  );
}
const unitName = /bag|bid|seksi|kasi\b|staf|kepala/i;

/** The same name, one of those that the column gives ("Kasubbag/Kasi"), its holder ("Leader Tim"), or its initials ("TAPD"). A name that breaks off at "dan" was cut in reading. */
function isLegitimate(said: string, name: string): boolean {
  const plain = (text: string) => letters(text.replaceAll("&", " dan ").replace(/\bdan\b/gi, ""));
  const initials = (text: string) =>
    letters(
      wordsOf(text)
        .map((word) => word.text.charAt(0))
        .join(""),
    );
  return (
    /\bdan$/i.test(said) ||
    [name, ...name.split("/")].some((form) => plain(said).endsWith(plain(form))) ||
    initials(said) === letters(name) ||
    initials(name) === letters(said)
  );
}
