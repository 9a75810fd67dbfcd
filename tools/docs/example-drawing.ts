import type { Rule } from "@alur/check";
import type { Sop } from "@alur/model";
import { layoutSop, renderSvg } from "@alur/publish";
import { fieldsOf } from "./rule-groups.ts";

const reportedRow = "#ffe3a3";

/** Whether a rule is understood only from the symbols and arrows; the others are told by a table alone. */
export function isAboutDrawing(rule: Rule): boolean {
  return fieldsOf(rule).some((field) => field === "flow" || field === "performers" || field === "columns");
}

/** An example as Alur draws it, the rows that are reported laid on yellow. */
export function drawFlow(sop: Sop, reported: readonly string[]): string {
  const layout = layoutSop(sop, { continuous: true });
  const [page] = layout.pages;
  const rows = page?.kind === "flow" ? page.rows.filter(({ stepId }) => stepId && reported.includes(stepId)) : [];
  const marks = rows.map(({ y, h }) => `<rect x="0" y="${y}" width="100%" height="${h}" fill="${reportedRow}"/>`);
  // After the white ground and below everything that is drawn on it.
  return `${renderSvg(layout, 0).replace('fill="#fff"/>', (ground) => `${ground}${marks.join("")}`)}\n`;
}
