import type { Sop, Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import type { Collection } from "../collection/collection.ts";
import { plainName, shortenedNames, spelledName } from "./paper-name.ts";

/** A paper as a cell of an SOP names it. */
export interface NamedPaper {
  sop: Sop;
  step: Step;
  field: "requirements" | "outputs";
  name: string;
}

/** One way to name a paper, and the SOPs that name it so. */
interface PaperName {
  plain: string;
  first: NamedPaper;
  sops: Set<Sop>;
}

/** The names of papers in the SOPs of an office. */
interface OfficePapers {
  /** What the office mostly calls the paper with this name: in the most SOPs, else as it is spelled most usually, else written out. Nothing where nobody else names it. */
  usualName(name: string): NamedPaper | undefined;
}

const known = new WeakMap<Collection, OfficePapers>();

/** What the SOPs of an office call their papers, gathered once. */
export function officePapers(collection: Collection): OfficePapers {
  const papers = known.get(collection) ?? gather(collection.sops);
  known.set(collection, papers);
  return papers;
}

/** Every paper that the rows of an SOP require or put out. */
export function papersOf(sop: Sop): NamedPaper[] {
  return actingSteps(sop).flatMap((step) =>
    (["requirements", "outputs"] as const).flatMap((field) => step[field].map((name) => ({ sop, step, field, name }))),
  );
}

function gather(sops: readonly Sop[]): OfficePapers {
  const names = new Map<string, PaperName>();
  for (const first of sops.flatMap(papersOf)) {
    const plain = plainName(first.name);
    const named = names.get(plain) ?? { plain, first, sops: new Set<Sop>() };
    names.set(plain, named);
    named.sops.add(first.sop);
  }
  const writtenOut = writtenOutNames([...names.values()]);
  const paperOf = (name: string): string => spelledName(writtenOut.get(plainName(name)) ?? name);
  const usual = new Map<string, PaperName>();
  for (const named of names.values()) {
    const paper = paperOf(named.plain);
    const best = usual.get(paper);
    if (!best || isMoreUsual(named, best)) usual.set(paper, named);
  }
  return { usualName: (name) => usual.get(paperOf(name))?.first };
}

/** The one name that a shortened name can stand for. What could stand for two ("SK Camat") stands for none. */
function writtenOutNames(names: readonly PaperName[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { plain } of names)
    for (const short of shortenedNames(plain)) found.set(short, (found.get(short) ?? new Set()).add(plain));
  return new Map(
    [...found].flatMap(([short, [only = "", ...others]]) => (others.length === 0 ? [[short, only] as const] : [])),
  );
}

function isMoreUsual(one: PaperName, other: PaperName): boolean {
  return (
    (one.sops.size - other.sops.size ||
      usuallySpelled(one) - usuallySpelled(other) ||
      lengthOf(one) - lengthOf(other)) > 0
  );
}

function usuallySpelled({ plain }: PaperName): number {
  return Number(spelledName(plain) === plain.replaceAll(" ", ""));
}

function lengthOf({ plain }: PaperName): number {
  return plain.length;
}
