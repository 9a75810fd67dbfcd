import { changeStep, parseDuration, readVerb, remembering, wordsOf, type Message, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import type { Fix } from "../finding.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const headings = { requirements: "Kelengkapan", outputs: "Output" } as const;
type Column = keyof typeof headings;

const messages = {
  time: (text: string, column: Column): Message => ({
    id: `${quote(text)} tampaknya waktu, tetapi berada di kolom ${headings[column]}.`,
    en: `${quote(text)} looks like a time, but stands in the ${headings[column]} column.`,
  }),
  activity: (text: string, column: Column): Message => ({
    id: `${quote(text)} tampaknya kegiatan, tetapi berada di kolom ${headings[column]}. Sebutkan bendanya.`,
    en: `${quote(text)} looks like an activity, but stands in the ${headings[column]} column. Name the thing.`,
  }),
  thing: (text: string): Message => ({
    id: `${quote(text)} bukan waktu, tetapi berada di kolom Waktu.`,
    en: `${quote(text)} is no time, but stands in the Waktu column.`,
  }),
  move: (text: string): Message => ({
    id: `Pindahkan ${quote(text)} ke kolom Waktu`,
    en: `Move ${quote(text)} to the Waktu column`,
  }),
  drop: (text: string, column: Column): Message => ({
    id: `Hapus ${quote(text)} dari kolom ${headings[column]}`,
    en: `Remove ${quote(text)} from the ${headings[column]} column`,
  }),
};

/** A time among things, an activity among things, a thing where the time should be. */
export const wrongKind: Rule["check"] = (sop, report) => {
  for (const step of actingSteps(sop)) {
    for (const column of ["requirements", "outputs"] as const) {
      const time = step[column].find(isTime);
      if (time !== undefined) report(step, column, messages.time(time, column), { fix: putRight(step, column, time) });
      const activity = step[column].find(isActivity);
      if (activity !== undefined) report(step, column, messages.activity(activity, column));
    }
    const { kind, text } = step.duration;
    if (kind === "unreadable" && /^[\p{L}\s]{4,}$/u.test(text)) report(step, "duration", messages.thing(text));
  }
};

const isTime = remembering((item) => parseDuration(item).kind === "fixed");

/** Only a verb in its active form opens an activity; "ditandatangani" and "terkirimnya" describe a result. */
const isActivity = remembering((item): boolean => {
  const [first, ...rest] = wordsOf(item);
  const said = first?.text ?? "";
  return rest.length > 0 && said.startsWith("me") && readVerb(said)?.voice === "active";
});

/** Moves the time to an empty Waktu cell; where one is given already, only takes it out of the wrong column. */
function putRight(step: Step, column: Column, text: string): Fix {
  const waits = step.duration.kind === "missing";
  return {
    label: waits ? messages.move(text) : messages.drop(text, column),
    apply: (current) =>
      changeStep(current, step.id, (now) => ({
        ...now,
        [column]: now[column].filter((item) => item !== text),
        ...(now.duration.kind === "missing" ? { duration: parseDuration(text) } : {}),
      })),
  };
}
