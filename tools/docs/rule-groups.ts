import type { FindingField, Rule } from "@alur/check";
import type { Message } from "@alur/model";
import { showExamples } from "./shown-examples.ts";

/** A part of the SOP, and the rules that look at it. */
interface RuleGroup {
  name: Message;
  holds: (field: FindingField) => boolean;
}

const groups: readonly RuleGroup[] = [
  { name: { id: "Halaman identitas", en: "Identity page" }, holds: (field) => field.startsWith("identity.") },
  { name: { id: "Penomoran", en: "Numbering" }, holds: (field) => field === "number" },
  {
    name: { id: "Pelaksana", en: "Performers" },
    holds: (field) => field === "performers" || field === "columns",
  },
  { name: { id: "Alur", en: "Flow" }, holds: (field) => field === "flow" },
  {
    name: { id: "Mutu baku", en: "Quality standard" },
    holds: (field) => field === "requirements" || field === "duration" || field === "outputs",
  },
  { name: { id: "Kegiatan dan bahasa", en: "Activities and language" }, holds: () => true },
];
const sideBySide: Message = { id: "SOP yang berdampingan", en: "SOPs side by side" };

/** Every rule once, by the part of the SOP that its examples show it remarking on; those that need a sister SOP come last. */
export function groupRules(rules: readonly Rule[]): { name: Message; rules: Rule[] }[] {
  const grouped = new Map<Message, Rule[]>([...groups.map(({ name }) => name), sideBySide].map((name) => [name, []]));
  for (const rule of rules) grouped.get(groupOf(rule))?.push(rule);
  return [...grouped].flatMap(([name, own]) => (own.length === 0 ? [] : [{ name, rules: own }]));
}

function groupOf(rule: Rule): Message {
  if (rule.examples.some(({ beside }) => beside !== undefined)) return sideBySide;
  const field = fieldsOf(rule)[0] ?? "activity";
  return groups.find(({ holds }) => holds(field))?.name ?? sideBySide;
}

/** The parts on which a rule remarks in its examples, the first first. */
export function fieldsOf(rule: Rule): FindingField[] {
  return showExamples(rule).flatMap(({ remarks }) => remarks.map(({ field }) => field));
}
