import { parseDuration } from "../parse-duration.ts";
import type { Identity } from "../identity.ts";
import type { Sop } from "../sop.ts";
import type { Step } from "../step.ts";

/** The cells of a row in which words stand. */
export const wordFields = ["number", "activity", "requirements", "duration", "outputs", "remarks"] as const;
export type WordField = (typeof wordFields)[number];

const lists = ["legalBasis", "qualifications", "relatedSops", "equipment", "cautions", "records", "purpose"] as const;
const lines = [
  "title",
  "number",
  "agency",
  "workUnit",
  "drawnUpOn",
  "revisedOn",
  "effectiveFrom",
  "ratifiedOn",
] as const;
/** The parts of the identity page in which words are looked for. Who ratified is a person, and no search changes them. */
export const identityFields = [...lines, ...lists] as const;
export type IdentityField = (typeof identityFields)[number];

/** Where a piece of text stands: in a cell of a row, at a performer's name, or on the identity page; `item` counts the lines of a list from 0. */
export type WordPlace =
  | { in: "step"; stepId: string; field: WordField; item: number }
  | { in: "performer"; performerId: string }
  | { in: "identity"; field: IdentityField; item: number };

type Change = (text: string, place: WordPlace) => string;

function all(texts: string[], change: (text: string, item: number) => string): string[] {
  const changed = texts.map(change);
  return changed.every((text, i) => text === texts[i]) ? texts : changed;
}

function stepWords(step: Step, change: Change): Step {
  const one = (field: WordField, text: string, item = 0): string =>
    change(text, { in: "step", stepId: step.id, field, item });
  const next = {
    number: one("number", step.number),
    activity: one("activity", step.activity),
    requirements: all(step.requirements, (text, item) => one("requirements", text, item)),
    outputs: all(step.outputs, (text, item) => one("outputs", text, item)),
    remarks: one("remarks", step.remarks),
  };
  const time = one("duration", step.duration.text);
  const duration = time === step.duration.text ? step.duration : parseDuration(time);
  const same = (Object.keys(next) as (keyof typeof next)[]).every((field) => next[field] === step[field]);
  return same && duration === step.duration ? step : { ...step, ...next, duration };
}

function identityWords(identity: Identity, change: Change): Identity {
  const next = { ...identity };
  for (const field of lines) next[field] = change(identity[field], { in: "identity", field, item: 0 });
  for (const field of lists)
    next[field] = all(identity[field], (text, item) => change(text, { in: "identity", field, item }));
  return identityFields.every((field) => next[field] === identity[field]) ? identity : next;
}

/** The SOP with every piece of its text passed through a function, in reading order: the identity page, the headings, the rows. What comes back the same stays the same object. */
export function mapWords(sop: Sop, change: Change): Sop {
  const identity = identityWords(sop.identity, change);
  const performers = sop.performers.map((performer) => {
    const name = change(performer.name, { in: "performer", performerId: performer.id });
    return name === performer.name ? performer : { ...performer, name };
  });
  const steps = sop.steps.map((step) => stepWords(step, change));
  const same =
    identity === sop.identity &&
    performers.every((performer, i) => performer === sop.performers[i]) &&
    steps.every((step, i) => step === sop.steps[i]);
  return same ? sop : { ...sop, identity, performers, steps };
}
