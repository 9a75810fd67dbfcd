import {
  END,
  flowsFrom,
  normalizePostName,
  performerNames,
  type Flow,
  type Identity,
  type Performer,
  type Sop,
  type Step,
} from "@alur/model";
import { pairRows, type RowPair } from "./pair-rows.ts";
import {
  identityFields,
  rowColumns,
  type ArrowChange,
  type FieldChange,
  type IdentityField,
  type PerformerChange,
  type RowChange,
  type RowColumn,
  type SopChanges,
} from "./sop-changes.ts";

/**
 * What a newer version of an SOP changes: fields of the identity page, performers, rows that came, went or moved, cells and arrows. What is only read differently
 * (evidence, remarks that were put aside) is no change of the SOP.
 */
export function compareSops(older: Sop, newer: Sop): SopChanges {
  const pairs = pairRows(older, newer);
  const partner = partnersOf(older, newer);
  // How a performer is called now, so that a new name is not shown again in each of their rows.
  const names = new Map([...partner].map(([after, before]) => [before.name, after.name]));
  const came = new Map(pairs.flatMap(({ before, after }) => (before && after ? [[before.id, after.id]] : [])));
  return {
    identity: compareIdentities(older.identity, newer.identity),
    performers: comparePerformers(older, newer, partner),
    rows: pairs.map((pair) => compareRow(pair, older, newer, names, came)),
  };
}

/** A comparison goes from hand to hand, so that another NIP is told without either number. */
function compareIdentities(older: Identity, newer: Identity): FieldChange[] {
  const otherNip = older.ratifiedBy.nip !== newer.ratifiedBy.nip;
  return identityFields.flatMap((field) => {
    const note = field === "ratifiedBy" && otherNip ? "\nNIP berubah" : "";
    const [before, after] = [fieldText(older, field), `${fieldText(newer, field)}${note}`.trimStart()];
    return before === after ? [] : [{ field, before, after }];
  });
}

function fieldText(identity: Identity, field: IdentityField): string {
  if (field === "ratifiedBy") {
    const { acting, post, name, rank } = identity.ratifiedBy;
    return [[acting, post].filter(Boolean).join(" "), name, rank].filter((part) => part !== "").join("\n");
  }
  const value = identity[field];
  return typeof value === "string" ? value : value.join("\n");
}

/** Performers are the same under the same name; one that is left over on both sides under one id was renamed. */
function comparePerformers(older: Sop, newer: Sop, partner: ReadonlyMap<Performer, Performer>): PerformerChange[] {
  const kept = new Set(partner.values());
  const gone = older.performers.filter((performer) => !kept.has(performer));
  return [
    ...newer.performers.flatMap((after): PerformerChange[] => {
      const before = partner.get(after);
      if (before) return before.name === after.name ? [] : [{ kind: "renamed", before, after }];
      return [{ kind: "added", before: undefined, after }];
    }),
    ...gone.map((before): PerformerChange => ({ kind: "removed", before, after: undefined })),
  ];
}

function partnersOf(older: Sop, newer: Sop): Map<Performer, Performer> {
  const partner = new Map<Performer, Performer>();
  const match = (fits: (before: Performer, after: Performer) => boolean): void => {
    for (const after of newer.performers) {
      if (partner.has(after)) continue;
      const taken = new Set(partner.values());
      const before = older.performers.find((candidate) => !taken.has(candidate) && fits(candidate, after));
      if (before) partner.set(after, before);
    }
  };
  match((before, after) => before.name === after.name);
  match((before, after) => normalizePostName(before.name) === normalizePostName(after.name));
  match((before, after) => before.id === after.id && !older.performers.some(({ name }) => name === after.name));
  return partner;
}

function compareRow(
  { before, after, moved }: RowPair,
  older: Sop,
  newer: Sop,
  names: ReadonlyMap<string, string>,
  came: ReadonlyMap<string, string>,
): RowChange {
  const [one, other] = [before && cellsOf(older, before), after && cellsOf(newer, after)];
  if (one)
    one.performers = one.performers
      .split("\n")
      .map((name) => names.get(name) ?? name)
      .join("\n");
  const cells = rowColumns.flatMap((column) => {
    const [was, is] = [one?.[column] ?? "", other?.[column] ?? ""];
    const told =
      column !== "number" || (before !== undefined && after !== undefined && samePlace(before, after, older, newer));
    return was === is || !told ? [] : [{ column, before: was, after: is }];
  });
  const arrows =
    before && after ? compareArrows(flowsFrom(older, before.id), flowsFrom(newer, after.id), older, newer, came) : [];
  const kind = !before ? "added" : !after ? "removed" : cells.length + arrows.length > 0 ? "changed" : "same";
  return { kind, moved, before, after, cells, arrows };
}

/** A number that only follows the row's new place is no change of its own. */
function samePlace(before: Step, after: Step, older: Sop, newer: Sop): boolean {
  return older.steps.indexOf(before) === newer.steps.indexOf(after);
}

const symbolWords = { task: "kotak", decision: "belah ketupat", note: "tanpa simbol" } as const satisfies Record<
  Step["kind"],
  string
>;

function cellsOf(sop: Sop, step: Step): Record<RowColumn, string> {
  return {
    number: step.number,
    activity: step.activity,
    symbol: symbolWords[step.kind],
    performers: performerNames(sop, step).join("\n"),
    requirements: step.requirements.join("\n"),
    duration: step.duration.text,
    outputs: step.outputs.join("\n"),
    remarks: step.remarks,
  };
}

function compareArrows(
  was: readonly Flow[],
  is: readonly Flow[],
  older: Sop,
  newer: Sop,
  came: ReadonlyMap<string, string>,
): ArrowChange[] {
  const key = (flow: Flow, to: string | undefined): string => JSON.stringify([flow.kind, flow.label ?? "", to]);
  const before = new Map(
    was.map((flow) => [key(flow, flow.to === END ? END : (came.get(flow.to) ?? `gone ${flow.to}`)), flow]),
  );
  const after = new Map(is.map((flow) => [key(flow, flow.to), flow]));
  return [
    ...[...before].flatMap(([arrow, flow]): ArrowChange[] =>
      after.has(arrow) ? [] : [{ kind: "removed", flow, ...targetOf(older, flow.to) }],
    ),
    ...[...after].flatMap(([arrow, flow]): ArrowChange[] =>
      before.has(arrow) ? [] : [{ kind: "added", flow, ...targetOf(newer, flow.to) }],
    ),
  ];
}

function targetOf(sop: Sop, id: string): Pick<ArrowChange, "to" | "activity"> {
  if (id === END) return { to: END, activity: "" };
  const place = sop.steps.findIndex((step) => step.id === id);
  const step = sop.steps[place];
  return { to: step?.number || String(place + 1), activity: step?.activity ?? "" };
}
