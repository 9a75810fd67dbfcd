// Prints how long it takes to check a whole office at once, and to check one SOP of it again after an edit, beside what the issue allows.
// Medians of several runs, warm, in milliseconds of processor time: what others do on the machine is left out. No assertion: compare two runs, or the columns of one.
import { collect, checkSop, kinships, rules } from "../src/index.ts";
import { applyRule } from "../src/check.ts";
import { drawOffice } from "./office/draw-office.ts";

/** What a person is ready to wait for: a whole office at the push of a button, one edit within a frame of the screen. */
const allowed = { office: 2000, edit: 16 };

function median(times: number, work: () => void): number {
  work();
  const taken = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

function row(what: string, milliseconds: number, limit: number): object {
  return {
    what,
    ms: milliseconds.toFixed(1),
    allowed: limit,
    "part of it": `${((100 * milliseconds) / limit).toFixed(0)}%`,
  };
}

const growth = [75, 300].map((count) => {
  const sops = drawOffice(count, 12);
  const alone = median(3, () => {
    for (const sop of sops) checkSop(sop);
  });
  const together = median(3, () => {
    const collection = collect(sops);
    for (const sop of sops) checkSop(sop, "permenpan-35", collection);
  });
  const alike = median(3, () => kinships(collect(sops)));
  return {
    SOPs: count,
    "each alone ms": alone.toFixed(0),
    "together ms": together.toFixed(0),
    "together : alone": (together / alone).toFixed(2),
    "kinships ms": alike.toFixed(0),
    "µs/step": ((1000 * together) / (count * 12)).toFixed(0),
  };
});
console.table(growth);

const office = drawOffice(300, 12);
const collection = collect(office);
const [first] = office;
if (!first) throw new Error("An office without SOPs has nothing to measure.");
let edits = 0;
/** The SOP as it stands after a key was pressed: new, and unknown to the collection. */
const edited = () => ({
  ...first,
  steps: first.steps.map((step, i) => (i === 5 ? { ...step, activity: `${step.activity} ${edits++}` } : step)),
});
const whole = median(3, () => {
  const all = collect(office);
  for (const sop of office) checkSop(sop, "permenpan-35", all);
  kinships(all);
});
console.table([
  row("300 SOPs × 12 steps, with families", whole, allowed.office),
  row(
    "one edit, the SOP alone",
    median(31, () => checkSop(edited())),
    allowed.edit,
  ),
  row(
    "one edit, among 300 SOPs",
    median(31, () => checkSop(edited(), "permenpan-35", collection)),
    allowed.edit,
  ),
]);

const byRule = rules
  .map((rule) => ({
    rule: rule.id,
    ms: median(3, () => {
      for (const sop of office) applyRule(rule, sop, collection);
    }),
  }))
  .sort((a, b) => b.ms - a.ms);
const all = byRule.reduce((sum, { ms }) => sum + ms, 0);
console.table(
  byRule
    .slice(0, 8)
    .map(({ rule, ms }) => ({ rule, ms: ms.toFixed(0), "part of all": `${((100 * ms) / all).toFixed(0)}%` })),
);
