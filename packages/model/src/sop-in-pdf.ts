/** On which pages of a PDF an SOP is printed, from 1, and how many pages the whole PDF has. */
export interface SopPages {
  first: number;
  last: number;
  total: number;
}

/** What is said of an SOP that lies in a PDF as data, beside the pages that show it. Read again by `findSopPages`, so that one taken over with other pages is known for it. */
export function sopPagesWords({ first, last, total }: SopPages): string {
  return `Data SOP (alur/sop@1) dari halaman ${first}–${last}, dari ${total} halaman`;
}

/** The pages that such words name; undefined where they are other words. */
export function findSopPages(words: string): SopPages | undefined {
  const [, first, last, total] =
    /^Data SOP \(alur\/sop@1\) dari halaman (\d+)–(\d+), dari (\d+) halaman$/.exec(words) ?? [];
  if (first === undefined) return undefined;
  return { first: Number(first), last: Number(last), total: Number(total) };
}
