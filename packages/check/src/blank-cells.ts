import type { Message, Sop, Step } from "@alur/model";
import { actingSteps } from "./acting-steps.ts";
import type { FindingField } from "./finding.ts";
import type { Report } from "./rule.ts";

/** Whether nothing but dashes and dots stands in a cell. */
export function isBlank(text: string): boolean {
  return /^[\s\-–—_.]*$/.test(text);
}

/** From this many rows on, a column that is empty everywhere is one remark and not one for each row. */
const wholeColumn = 3;

/** Reports the rows whose cell is blank, or once the whole column when no row fills it. */
export function reportBlankCells(
  sop: Sop,
  report: Report,
  cell: {
    field: FindingField;
    blank: (step: Step) => boolean;
    inStep: (step: Step) => Message;
    everywhere: (count: number) => Message;
  },
): void {
  const steps = actingSteps(sop).filter((step) => !isBlank(step.activity));
  const blank = steps.filter(cell.blank);
  if (blank.length === steps.length && blank.length >= wholeColumn) {
    report(sop, cell.field, cell.everywhere(blank.length));
    return;
  }
  for (const step of blank) report(step, cell.field, cell.inStep(step));
}
