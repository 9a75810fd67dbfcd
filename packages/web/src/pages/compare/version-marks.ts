import type { Sop } from "@alur/model";
import { compareSops, type RowChange, type RowColumn } from "@alur/publish";

/** What is marked in the table of one of two versions. Rows and cells by the step's id, arrows by their place among the SOP's flows. */
export interface VersionMarks {
  /** Rows that the other version does not have. */
  alone: ReadonlySet<string>;
  moved: ReadonlySet<string>;
  cells: ReadonlyMap<string, ReadonlySet<RowColumn>>;
  arrows: ReadonlySet<number>;
}

/** What is to be seen in the tables of both versions, the older one first; undefined where their tables say the same. */
export function marksOfVersions(older: Sop, newer: Sop): [VersionMarks, VersionMarks] | undefined {
  const { rows } = compareSops(older, newer);
  if (rows.every(({ kind, moved }) => kind === "same" && !moved)) return undefined;
  return [marksOf(rows, older, "before"), marksOf(rows, newer, "after")];
}

function marksOf(rows: readonly RowChange[], sop: Sop, version: "before" | "after"): VersionMarks {
  const here = rows.flatMap((row) => {
    const step = row[version];
    return step ? [{ ...row, id: step.id }] : [];
  });
  const idsOf = (found: typeof here): ReadonlySet<string> => new Set(found.map(({ id }) => id));
  const alone = idsOf(here.filter(({ before, after }) => before === undefined || after === undefined));
  const other = version === "before" ? "removed" : "added";
  const changed = new Set(
    here.flatMap(({ arrows }) => arrows.flatMap(({ kind, flow }) => (kind === other ? flow : []))),
  );
  return {
    alone,
    moved: idsOf(here.filter(({ moved }) => moved)),
    cells: new Map(here.map(({ id, cells }) => [id, new Set(cells.map(({ column }) => column))])),
    arrows: new Set(sop.flows.flatMap((flow, i) => (changed.has(flow) || alone.has(flow.from) ? i : []))),
  };
}
