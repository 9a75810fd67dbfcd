import { END, findStep, flowsFrom, performerNames, stepNumber, type Sop } from "@alur/model";

/** What a person would have to put right in an SOP that was read, so that it says what it should: one line a field. Blanks, marks and capitals do not count. */
export function corrections(want: Sop, got: Sop): string[] {
  const [wanted, read] = [fieldsOf(want), fieldsOf(got)];
  return [...new Set([...wanted.keys(), ...read.keys()])].flatMap((field) => {
    const [should, is] = [wanted.get(field) ?? "", read.get(field) ?? ""];
    return solid(should) === solid(is) ? [] : [`${field}: “${should}”, read as “${is}”`];
  });
}

function fieldsOf(sop: Sop): Map<string, string> {
  const { identity, steps, performers } = sop;
  const fields = new Map<string, string>(
    Object.entries(identity).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join("; ") : typeof value === "object" ? Object.values(value).join("; ") : value,
    ]),
  );
  fields.set(
    "performers",
    performers
      .filter(({ column }) => column)
      .map(({ name }) => name)
      .join("; "),
  );
  for (const [i, step] of steps.entries()) {
    const at = `step ${i + 1}`;
    fields.set(`${at}, activity`, step.activity);
    fields.set(`${at}, kind`, step.kind);
    fields.set(`${at}, performers`, performerNames(sop, step).join("; "));
    fields.set(`${at}, next`, nextOf(sop, step.id));
    fields.set(`${at}, requirements`, step.requirements.join("; "));
    fields.set(`${at}, duration`, step.duration.text);
    fields.set(`${at}, outputs`, step.outputs.join("; "));
    fields.set(`${at}, remarks`, step.remarks);
  }
  return fields;
}

function nextOf(sop: Sop, id: string): string {
  return flowsFrom(sop, id)
    .map(({ kind, to }) => {
      const next = findStep(sop, to);
      return `${kind} ${to === END ? "end" : next ? stepNumber(sop, next) : to}`;
    })
    .sort()
    .join("; ");
}

function solid(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
