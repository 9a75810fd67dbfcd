import type { Sop } from "@alur/model";

/**
 * The most that the server prints for anybody; a real SOP has some twenty steps and a few pages of text. Whoever sends more would keep everybody else
 * waiting while it is laid out.
 */
const most = {
  steps: 150,
  performers: 20,
  cells: 1_200,
  flows: 400,
  items: 2_000,
  letters: 60_000,
  lettersOfAWord: 300,
};

/** Whether an SOP is of a size that is printed at once. */
export function isOfPrintableSize(sop: Sop): boolean {
  const texts = textsIn(sop);
  const longWord = new RegExp(String.raw`\S{${most.lettersOfAWord + 1}}`);
  return (
    sop.steps.length <= most.steps &&
    sop.performers.length <= most.performers &&
    sop.steps.length * sop.performers.length <= most.cells &&
    sop.steps.reduce((sum, { requirements, outputs }) => sum + requirements.length + outputs.length, 0) <= most.items &&
    sop.flows.length <= most.flows &&
    texts.reduce((sum, text) => sum + text.length, 0) <= most.letters &&
    !texts.some((text) => longWord.test(text))
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
