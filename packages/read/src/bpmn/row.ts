import { activityNameInBpmn, parseDuration, rowInBpmnSchema, xmlText, type RowInBpmn, type Step } from "@alur/model";
import type { ModdleElement } from "bpmn-moddle";
import { alurData, elementsOf, isA, textOf } from "./elements.ts";

/** One activity as a row of the table. `place` is where it stood when Alur drew it; an activity added since has none. */
export interface ActivityRow {
  place: number | undefined;
  step: Step;
}

/** What an activity says of its row. What Alur wrote beside it counts, unless the drawing says otherwise now. */
export function readRow(
  activity: ModdleElement,
  elements: readonly ModdleElement[],
  performerId: string | undefined,
): ActivityRow {
  const written = rowInBpmnSchema.safeParse(alurData(activity, "alur:Row"));
  const row = written.success ? written.data : undefined;
  const step = row ? row.step : newStep(activity);
  const name = textOf(activity, "name");
  if (!row || name !== activityNameInBpmn(row.step)) step.activity = name;
  step.requirements = papersOf(
    activity,
    "requirements",
    row,
    elementsOf(activity, "dataInputAssociations").flatMap((use) => elementsOf(use, "sourceRef")),
  );
  step.outputs = papersOf(
    activity,
    "outputs",
    row,
    elementsOf(activity, "dataOutputAssociations").flatMap((use) => elementsOf(use, "targetRef")),
  );
  const time = waktuOf(activity, elements);
  if (time !== undefined && time !== xmlText(step.duration.text).trim()) step.duration = parseDuration(time);
  if (performerId !== undefined && !step.performerIds.includes(performerId))
    step.performerIds = [performerId, ...step.performerIds.slice(1)];
  return { place: row?.place, step };
}

function newStep(activity: ModdleElement): Step {
  const documentation = elementsOf(activity, "documentation").map((text) => textOf(text, "text"));
  const calls = isA(activity, "CallActivity", "SubProcess");
  return {
    id: "",
    number: "",
    activity: "",
    kind: "task",
    performerIds: [],
    participation: "one",
    requirements: [],
    duration: parseDuration(""),
    outputs: [],
    remarks: documentation.join("\n"),
    deeds: [],
    ...(calls ? { subSop: textOf(activity, "name") } : {}),
  };
}

function papersOf(
  activity: ModdleElement,
  column: "requirements" | "outputs",
  row: RowInBpmn | undefined,
  papers: readonly ModdleElement[],
): string[] {
  const names = papers.map((paper) => textOf(paper, "name")).filter((name) => name !== "");
  const written = row?.step[column] ?? [];
  const drawn = written.map((name) => xmlText(name).trim()).filter((name) => name !== "");
  return names.length === drawn.length && names.every((name, i) => name === drawn[i]) ? written : names;
}

/** The Waktu that the timer at an activity's border shows: as it is named, else as ISO 8601 says it. */
function waktuOf(activity: ModdleElement, elements: readonly ModdleElement[]): string | undefined {
  const timer = elements.find(
    (element) =>
      isA(element, "BoundaryEvent") && elementsOf(element, "attachedToRef")[0] === activity && timerOf(element),
  );
  if (!timer) return undefined;
  const duration = elementsOf(timerOf(timer), "timeDuration").map((expression) => textOf(expression, "body"))[0] ?? "";
  return textOf(timer, "name") || inWords(duration);
}

function timerOf(event: ModdleElement): ModdleElement | undefined {
  return elementsOf(event, "eventDefinitions").find((definition) => isA(definition, "TimerEventDefinition"));
}

const units: Readonly<Record<string, string>> = {
  PTS: "detik",
  PTM: "menit",
  PTH: "jam",
  PD: "hari",
  PW: "minggu",
  PM: "bulan",
  PY: "tahun",
};

function inWords(iso: string): string {
  const [, before = "", amount = "", after = ""] = /^(PT?)(\d+)([SMHDWY])$/.exec(iso) ?? [];
  const unit = units[`${before}${after}`];
  return unit === undefined ? iso : `${amount} ${unit}`;
}
