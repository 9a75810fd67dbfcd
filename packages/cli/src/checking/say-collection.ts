import { familiesOf, isNearDuplicate, severities, type Family, type Kinship } from "@alur/check";
import type { Language, Sop } from "@alur/model";
import { countOf, severityWords, type CheckedDrafts } from "./checked-drafts.ts";

const words = {
  matrix: { id: "MATRIKS SOP", en: "SOP MATRIX" },
  title: { id: "SOP", en: "SOP" },
  closest: { id: "paling mirip", en: "most alike" },
  duplicates: { id: "HAMPIR SAMA", en: "NEARLY THE SAME" },
  duplicatesWhy: {
    id: "Alurnya sama dan kata-katanya hampir sama. Periksa apakah keduanya memang dua SOP.",
    en: "The flow is the same and so are nearly all words. See whether these are indeed two SOPs.",
  },
  families: { id: "KELUARGA SOP", en: "FAMILIES OF SOPS" },
  familiesWhy: {
    id: "Alurnya sama, kata-katanya lain. Angka: kemiripan kata dalam persen.",
    en: "The same flow in other words. Numbers: likeness of words in per cent.",
  },
} as const;

const lineWidth = 100;
/** A family's matrix with more columns does not fit the line. */
const mostColumns = 12;

/** What shows only across SOPs: how many findings each has beside the others, which are nearly the same, and which follow one flow. */
export function sayCollection(checked: CheckedDrafts, language: Language): string[] {
  if (checked.drafts.length < 2) return [];
  const numbers = new Map(checked.drafts.map(({ draft }, i) => [draft.sop, i + 1]));
  const duplicates = checked.kinships.filter(isNearDuplicate);
  // Two that are nearly the same have been named already.
  const families = familiesOf(checked.kinships).filter(
    ({ sops, closest }) => sops.length > 2 || !isNearDuplicate(closest),
  );
  return [
    "",
    ...sayMatrix(checked, numbers, language),
    ...(duplicates.length === 0 ? [] : ["", words.duplicates[language], `  ${words.duplicatesWhy[language]}`]),
    ...duplicates.map((pair) => `  ${sayPair(pair, numbers)}`),
    ...(families.length === 0 ? [] : ["", words.families[language], `  ${words.familiesWhy[language]}`]),
    ...families.flatMap((family) => sayFamily(family, checked.kinships, numbers)),
  ];
}

type Numbers = ReadonlyMap<Sop, number>;

/** One line for each SOP: its findings by severity, and which other is most like it. */
function sayMatrix({ drafts, kinships }: CheckedDrafts, numbers: Numbers, language: Language): string[] {
  const closest = words.closest[language];
  const heads = severities.map((severity) => severityWords[severity][language]);
  const tail = heads.join("  ").length + 2 + closest.length;
  const titleWidth = lineWidth - 6 - tail - 2;
  const row = (number: string, title: string, cells: readonly string[], last: string): string =>
    `${number.padStart(4)}  ${cut(title, titleWidth).padEnd(titleWidth)}  ${cells.map((cell, i) => cell.padStart(heads[i]?.length ?? 0)).join("  ")}  ${last.padStart(closest.length)}`;
  return [
    words.matrix[language],
    row("No", words.title[language], heads, closest),
    ...drafts.map(({ draft: { sop }, review }, i) => {
      const kin = kinships.find(({ one, other }) => one === sop || other === sop);
      const other = kin && (kin.one === sop ? kin.other : kin.one);
      const last = kin && other ? `${numbers.get(other)} (${percent(kin.words)}%)` : "–";
      const counts = severities.map((severity) => String(countOf(review.findings, severity)));
      return row(String(i + 1), sop.identity.title, counts, last);
    }),
  ];
}

function sayPair({ one, other, words: alike }: Kinship, numbers: Numbers): string {
  const half = Math.floor((lineWidth - 26) / 2);
  const name = (sop: Sop): string => `${numbers.get(sop)} ${cut(sop.identity.title, half)}`;
  return `${percent(alike)}%  ${name(one)}  =  ${name(other)}`;
}

/** The SOPs of a family with their numbers, and beside each how like it is to those above. */
function sayFamily({ sops }: Family, kinships: readonly Kinship[], numbers: Numbers): string[] {
  const columns = sops.slice(0, mostColumns);
  const titleWidth = lineWidth - 6 - columns.length * 4 - 2;
  return [
    "",
    `      ${"".padEnd(titleWidth)}  ${columns.map((sop) => String(numbers.get(sop)).padStart(3)).join(" ")}`.trimEnd(),
    ...sops.map((sop, i) => {
      const likenesses = columns.slice(0, i).map((other) => {
        const pair = kinships.find(
          ({ one, other: two }) => (one === sop && two === other) || (one === other && two === sop),
        );
        return (pair ? String(percent(pair.words)) : "·").padStart(3);
      });
      const name = cut(sop.identity.title, titleWidth).padEnd(titleWidth);
      return `${String(numbers.get(sop)).padStart(4)}  ${name}  ${likenesses.join(" ")}`.trimEnd();
    }),
  ];
}

function percent(part: number): number {
  return Math.round(part * 100);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
