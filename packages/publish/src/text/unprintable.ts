import type { Message, Sop } from "@alur/model";
import { printable, replacement } from "./printable.ts";

/** How many places are named before the rest is only counted. */
const namedAtMost = 5;

/** A sentence for each part of an SOP that holds characters which no font of ours has, so that no □ reaches the paper unnoticed. */
export function sayUnprintable(sop: Sop): Message[] {
  const found = places(sop).flatMap(({ id, en, text }) => {
    const characters = [...new Set(missing(text))].join(" ");
    return characters === "" ? [] : [{ id: `${id} (${characters})`, en: `${en} (${characters})` }];
  });
  if (found.length === 0) return [];
  const rest = found.length - namedAtMost;
  const list = (language: "id" | "en", more: string): string =>
    [...found.slice(0, namedAtMost).map((one) => one[language]), ...(rest > 0 ? [more] : [])].join("; ");
  return [
    {
      id: `Huruf ini tidak ada dalam huruf cetak dan dicetak sebagai □. Gantilah di naskahnya: ${list("id", `dan ${rest} tempat lain`)}.`,
      en: `The paper's fonts lack these characters, and □ is printed for them. Replace them in the text: ${list("en", `and ${rest} other places`)}.`,
    },
  ];
}

/** What stands in a text and would become □, as it was written. */
function missing(text: string): string[] {
  return Array.from(text.normalize("NFC")).filter(
    (character) => character !== replacement && !/[☐]/u.test(character) && printable(character) === replacement,
  );
}

function places(sop: Sop): (Message & { text: string })[] {
  const { ratifiedBy, ...identity } = sop.identity;
  const front = [...Object.values(identity), ...Object.values(ratifiedBy)].flat().join(" ");
  return [
    { id: "halaman identitas", en: "identity page", text: front },
    ...sop.performers.map(({ name }) => ({ id: "nama pelaksana", en: "performer's name", text: name })),
    ...sop.steps.map((step) => ({
      id: `langkah ${printable(step.number)}`,
      en: `step ${printable(step.number)}`,
      text: [step.activity, ...step.requirements, step.duration.text, ...step.outputs, step.remarks].join(" "),
    })),
  ];
}
