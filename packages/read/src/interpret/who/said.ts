import { readSentence } from "../sentence/sentence.ts";
import { markedPerformers } from "../symbols.ts";
import { evidence, known, type Principle } from "./view.ts";

/** A name printed in a column of its own, or put there by a person. */
export const settled: Principle = ({ row }) => row.settled;

/** The grammatical subject acts. */
export const subject: Principle = ({ row, sound }) => {
  const said = row.sentence.subject;
  if (!said) return undefined;
  const marks = sound ? markedPerformers(row) : [];
  const other = marks.some((mark) => said.ids.includes(mark.performerId)) ? undefined : marks[0]?.performerId;
  return known(said.ids, evidence("sentence", other === undefined ? "sure" : "likely", row, said.words, other));
};

/** "oleh staf": a passive or a noun names its actor. */
export const agent: Principle = ({ row }) => {
  const said = row.sentence.agent;
  return said && known(said.ids, evidence("sentence", "likely", row, said.words));
};

/** "… diterima bawahan": somebody below, whom nobody names. */
export const below: Principle = ({ row, columns }) => {
  const { relative, verbs } = row.sentence;
  if (
    relative !== "below" ||
    verbs.some((verb) => verb.voice === "active") ||
    !verbs.some((verb) => verb.voice === "passive")
  )
    return undefined;
  return columns.staff && known([columns.staff.id], evidence("sentence", "likely", row, "bawahan"));
};

/** A worksheet or another text of the document says who does this: "pengolahan data oleh operator". */
export const worksheet: Principle = ({ row, office, names }) => {
  const [first = "", second = ""] = row.sentence.words.slice(0, 2).map((word) => word.text);
  if (first.length < 4 || second.length < 4) return undefined;
  for (const note of office.notes?.from(first, second) ?? []) {
    const said = readSentence(note, names).agent;
    if (said) return known(said.ids, evidence("worksheet", "likely", row, said.words));
  }
  return undefined;
};
