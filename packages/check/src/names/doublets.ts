/** Words that offices spell in two ways, both of them well known. Each line is one word. */
const doublets: readonly (readonly string[])[] = [
  ["draf", "draft"],
  ["staf", "staff"],
  ["desain", "design", "disain"],
  ["izin", "ijin"],
  ["blangko", "blanko"],
  ["kuesioner", "kuisioner", "quesioner"],
  ["survei", "survey"],
  ["jadwal", "jadual"],
  ["ijazah", "izajah", "ijasah"],
  ["teknis", "tehnis"],
  ["sistem", "system"],
  ["kuitansi", "kwitansi"],
  ["fotokopi", "photocopy", "fotocopy", "potokopi"],
];
/** The first spelling of such a word, by every spelling of it. */
export const spelledAs: ReadonlyMap<string, string> = new Map(
  doublets.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);
