import type { Message } from "@alur/model";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";
import { columnNames, officeNames, postOf, usualSpelling } from "./office-names.ts";

const messages = {
  elsewhere: (here: string, there: string, count: number): Message => ({
    id: `Kolom ini bernama ${quote(here)}; ${count} SOP lain menulis ${quote(there)}. Pakailah satu ejaan di semua SOP.`,
    en: `This column is called ${quote(here)}; ${count} other SOPs write ${quote(there)}. Use one spelling in all SOPs.`,
  }),
};

/** A column is spelled otherwise than in most SOPs of the same office. */
export const spelledElsewhere: Rule["check"] = (sop, report, collection) => {
  const { columns } = officeNames(collection);
  for (const name of columnNames(sop)) {
    const usual = usualSpelling(columns.get(postOf(name)), name);
    if (usual) report(sop, "columns", messages.elsewhere(name, ...usual));
  }
};
