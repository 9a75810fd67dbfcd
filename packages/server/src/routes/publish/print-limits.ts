import type { ReviewSheet, Sop } from "@alur/model";

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
  reviewLines: 1_000,
  /** Every line of a lembar reviu repeats on what it rests. */
  reviewLetters: 300_000,
  lettersOfAWord: 300,
  bookSteps: 1_000,
};

/** Whether an SOP is of a size that is printed at once. */
export function isOfPrintableSize(sop: Sop): boolean {
  return (
    sop.steps.length <= most.steps &&
    sop.performers.length <= most.performers &&
    sop.steps.length * sop.performers.length <= most.cells &&
    sop.steps.reduce((sum, { requirements, outputs }) => sum + requirements.length + outputs.length, 0) <= most.items &&
    sop.flows.length <= most.flows &&
    isShortEnough(sop, most.letters)
  );
}

/** Whether a book of SOPs is: each of them, and all together. */
export function isBookOfPrintableSize(sops: readonly Sop[]): boolean {
  return sops.every(isOfPrintableSize) && sops.reduce((sum, { steps }) => sum + steps.length, 0) <= most.bookSteps;
}

/** Whether a lembar reviu is: an SOP of printable size has none that is longer. */
export function isReviewOfPrintableSize(sheet: ReviewSheet): boolean {
  return (
    sheet.findings.length + sheet.suppressed.length <= most.reviewLines && isShortEnough(sheet, most.reviewLetters)
  );
}

function isShortEnough(printed: unknown, letters: number): boolean {
  const texts = textsIn(printed);
  const longWord = new RegExp(String.raw`\S{${most.lettersOfAWord + 1}}`);
  return texts.reduce((sum, text) => sum + text.length, 0) <= letters && !texts.some((text) => longWord.test(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
