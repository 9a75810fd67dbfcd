import type { VerbClass } from "@alur/model";
import { readSentence } from "../sentence/sentence.ts";
import { evidence, known, lastInCharge, type Principle } from "./view.ts";

const givesOn: ReadonlySet<VerbClass> = new Set(["handover", "return", "request", "order", "register"]);

/** The receiver becomes the next performer. */
export const handover: Principle = ({ rows, i, row, before }) => {
  const given = rows[i - 1]?.sentence.receivers;
  if (!given) return undefined;
  // "Membuat surat pengantar ke Dinas" names a letter; whoever sends it in the next row has it still in his hands.
  const opening = row.sentence.verbs.find(({ voice }) => voice !== "noun");
  if (opening?.verbClass === "handover" && !rows[i - 1]?.sentence.verbs.some(({ verbClass }) => givesOn.has(verbClass)))
    return undefined;
  // A hand-over to oneself ("menyampaikan kembali") names the papers' way, not the next hand.
  if (before[i - 1]?.performerIds.join() === given.ids.join() && given.ids.length === 1) return undefined;
  return known(given.ids, evidence("handover", "sure", row, given.words));
};

/** The output names who gets it: "surat terkirim ke bagian umum". */
export const outputHandover: Principle = ({ rows, i, row, names }) => {
  const previous = rows[i - 1];
  if (!previous || previous.sentence.receivers) return undefined;
  const given = previous.outputs
    .map((output) => readSentence(output, names).receivers)
    .find((receivers) => receivers !== undefined);
  return given && known(given.ids, evidence("handover", "likely", row, given.words));
};

/** Whoever was given a copy does what it was given for. */
export const copyUser: Principle = ({ i, row, copies, before }) => {
  const giver = before[i - 1];
  if (copies?.given[1] === i && giver && giver.performerIds.length > 0)
    return known(giver.performerIds, evidence("handover", "likely", row));
  const branch = copies?.used.indexOf(i) ?? -1;
  const users = copies?.users[branch];
  return users && known(users, evidence("handover", "likely", row));
};

/** What the next row finds wanting goes back to its maker: if that row names him, he performs this one. */
export const returnedTo: Principle = ({ rows, i, row }) => {
  const next = rows[i + 1];
  const named = next?.sentence.wanting?.returnTo;
  if (!named || row.sentence.wanting || next?.sentence.receivers?.ids.join() === named.ids.join()) return undefined;
  return known(named.ids, evidence("inferred", "likely", row, named.words));
};

/** "Hasil rapat diserahkan kepada …": whoever had it last gives it on. */
export const passesOn: Principle = (view) => {
  const verb = view.row.sentence.verbs.find(({ voice }) => voice !== "noun");
  const last = lastInCharge(view);
  if (verb?.voice !== "passive" || verb.verbClass !== "handover" || last.length === 0) return undefined;
  return known(last, evidence("handover", "likely", view.row));
};
