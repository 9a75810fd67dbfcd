import { contentWords } from "./content-words.ts";

/** Words that say in what state a paper is, or that it is one; its own name is what is left. */
const ofAnyPaper = new Set(
  "konsep draf draft rancangan hasil berita acara surat dokumen berkas tandatangan paraf setuju sah periksa koreksi lengkap stempel nomor".split(
    " ",
  ),
);

/** What tells a paper from others, or all of its words where nothing else is left. */
export function namingWords(paper: string): ReadonlySet<string> {
  const all = contentWords(paper);
  const own = [...all].filter((word) => !ofAnyPaper.has(word));
  return own.length > 0 ? new Set(own) : all;
}

/** "Konsep", "Surat": a name that fits every paper before and after. */
export function isAnyPaper(paper: string): boolean {
  return [...contentWords(paper)].every((word) => ofAnyPaper.has(word));
}
