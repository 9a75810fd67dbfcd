import { normalizePostName, type Sop, type Step } from "@alur/model";
import type { Collection } from "../collection/collection.ts";
import { likeness, subjectWords } from "../collection/sop-words.ts";
import type { CopiedText } from "./copied-text.ts";

/** A paper with the post whose it is: "usulan rencana kerja | kasubbag program". */
interface OwnedPaper {
  step: Step;
  field: "requirements" | "outputs";
  words: string;
  paper: ReadonlySet<string>;
  owner: string;
}

/** "Surat" and "Disposisi" may be anybody's. */
const fewestWords = 3;

/** A paper that elsewhere in the table belongs to a post of this SOP, and here to a post that has a part in another SOP only. */
export function ownedByAnother(sop: Sop, collection: Collection): CopiedText[] {
  const own = sop.performers.map(({ name }) => normalizePostName(name));
  const said = sop.steps.map(({ activity }) => normalizePostName(activity)).join(" | ");
  const papers = papersOf(sop);
  const ours = owned(papers, own);
  if (ours.length === 0) return [];
  const others = [...collection.performers().keys()].filter((name) => name.includes(" ") && !said.includes(name));
  return owned(papers, others)
    .filter(({ owner }) => !own.some((name) => name.includes(owner) || owner.includes(name)))
    .filter(({ paper }) => ours.some((one) => likeness(one.paper, paper) > 0.6))
    .map(({ step, field, words, owner }) => {
      const home = collection.performers().get(owner);
      return { step, field, words, ...(home ? { twin: { sop: home } } : {}) };
    });
}

type Paper = Pick<OwnedPaper, "step" | "field" | "words"> & { text: string };

/** A cell as a whole: the name of a paper may hold commas, and then its owner stands after the last. */
function papersOf(sop: Sop): Paper[] {
  return sop.steps.flatMap((step) =>
    (["requirements", "outputs"] as const).map((field) => {
      const words = step[field].join(", ");
      return { step, field, words, text: normalizePostName(words) };
    }),
  );
}

function owned(papers: readonly Paper[], owners: readonly string[]): OwnedPaper[] {
  return papers.flatMap(({ text, ...place }) =>
    owners.flatMap((owner) => {
      const at = text.indexOf(owner);
      const paper = at > 0 ? subjectWords(text.slice(0, at)) : undefined;
      return paper && paper.size >= fewestWords ? [{ ...place, paper, owner }] : [];
    }),
  );
}
