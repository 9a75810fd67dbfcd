import type { Finding, Kinship, Rule, Severity } from "@alur/check";
import type { Message, Sop } from "@alur/model";

/** A finding that shows only beside other SOPs. SOPs are told by their place in what was checked. */
export interface AcrossFinding {
  sop: number;
  stepId?: string;
  place: Message;
  message: Message;
  twin?: { sop: number; stepId?: string };
}

/** What one rule found across the SOPs. */
export interface AcrossGroup {
  rule: string;
  severity: Severity;
  explanation: Pick<Rule, "title" | "why" | "basis"> | undefined;
  findings: AcrossFinding[];
}

/** Two SOPs with one flow, and the part of their words and of their flow that they share. */
export interface Alike {
  one: number;
  other: number;
  words: number;
  flow: number;
}

/** A whole register checked, as plain data that can travel from beside the page to it. */
export interface RegisterReport {
  /** For each SOP its findings by severity, how many of them show only beside the others, and which other is most like it. */
  sops: { counts: Record<Severity, number>; across: number; closest?: { sop: number; words: number } }[];
  groups: AcrossGroup[];
  duplicates: Alike[];
  /** Each with the pairs within it. */
  families: { sops: number[]; pairs: Alike[] }[];
}

/** Checks SOPs together, here and now. The rules are fetched at the first need. */
export async function reportOn(sops: readonly Sop[]): Promise<RegisterReport> {
  const check = await import("@alur/check");
  const review = check.reviewCollection(sops);
  const numbers = new Map(sops.map((sop, i) => [sop, i]));
  const numberOf = (sop: Sop): number => numbers.get(sop) ?? 0;
  const alike = ({ one, other, words, flow }: Kinship): Alike => ({
    one: numberOf(one),
    other: numberOf(other),
    words,
    flow,
  });
  const pairs = review.kinships.map(alike);
  const across = review.sops.flatMap(({ sop, across: found }) => found.map((finding) => ({ ...finding, sop })));
  return {
    sops: review.sops.map(({ sop, review: { findings }, across: found }) => {
      const closest = closestTo(numberOf(sop), pairs);
      return { counts: countBySeverity(findings), across: found.length, ...(closest ? { closest } : {}) };
    }),
    groups: check.groupFindings(across).map(({ rule, severity, findings }) => ({
      rule,
      severity,
      explanation: explain(check.rules.find(({ id }) => id === rule)),
      findings: findings.map(({ sop, stepId, field, message, twin }) => ({
        sop: numberOf(sop),
        ...(stepId === undefined ? {} : { stepId }),
        place: check.findingPlace(sop, { field, ...(stepId === undefined ? {} : { stepId }) }),
        message,
        ...(twin ? { twin: { ...twin, sop: numberOf(twin.sop) } } : {}),
      })),
    })),
    duplicates: review.kinships.filter(check.isNearDuplicate).map(alike),
    families: check
      .familiesOf(review.kinships)
      // Two that are nearly the same have been named already.
      .filter(({ sops: members, closest }) => members.length > 2 || !check.isNearDuplicate(closest))
      .map(({ sops: members }) => withPairs(members.map(numberOf), pairs)),
  };
}

/** A family in the register's order, with how like its members are. */
function withPairs(family: readonly number[], pairs: readonly Alike[]): RegisterReport["families"][number] {
  const members = new Set(family);
  return {
    sops: family.toSorted((a, b) => a - b),
    pairs: pairs.filter(({ one, other }) => members.has(one) && members.has(other)),
  };
}

function closestTo(sop: number, pairs: readonly Alike[]): { sop: number; words: number } | undefined {
  const pair = pairs.find(({ one, other }) => one === sop || other === sop);
  return pair && { sop: pair.one === sop ? pair.other : pair.one, words: pair.words };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** A rule's check and examples stay where they are: what travels is what people read. */
function explain(rule: Rule | undefined): AcrossGroup["explanation"] {
  return rule && { title: rule.title, why: rule.why, basis: rule.basis };
}
