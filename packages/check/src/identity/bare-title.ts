import { letters } from "@alur/model";

const kind =
  /^\s*(?:sop(?:\s+ap)?|standa?r[td]? operas?ional prosedur|standard operating procedures?|bagan alur|bagan alir|flow ?chart)\b[\s:.–-]*/i;

/** A title without the words that only say that it is an SOP. */
export function withoutSop(title: string): string {
  return title.replace(kind, "").trim();
}

/** A title as two writers would agree on it: no word SOP, no capitals, no marks. */
export function bareTitle(title: string): string {
  return letters(withoutSop(title));
}
