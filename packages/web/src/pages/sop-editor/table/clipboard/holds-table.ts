/** What Alur itself puts on the clipboard beside the forms that other programs take. */
export const ALUR_ROWS = "application/x-alur-rows+json";

/** Whether more than one cell was copied: that belongs into the table, and not into one of its fields. */
export function holdsTable(data: DataTransfer): boolean {
  if (data.types.includes(ALUR_ROWS)) return true;
  const text = data.getData("text/plain").replace(/\r?\n$/, "");
  if (text.includes("\t")) return true;
  return (data.getData("text/html").match(/<t[dh]\b/gi)?.length ?? 0) > 1;
}

/** The forms in which the same thing was copied. */
export interface CopiedForms {
  rows: string;
  html: string;
  plain: string;
}

/** Taken while it is pasted: afterwards nobody may look at the clipboard any more. */
export function takeForms(data: DataTransfer): CopiedForms {
  return { rows: data.getData(ALUR_ROWS), html: data.getData("text/html"), plain: data.getData("text/plain") };
}
