import { verbsIn } from "./spoken-verbs.ts";

/** Giving on and taking, by the roots of their verbs: "menyerahkan", "meneruskan", "menerima". */
const moving = new Set(
  "serah sampai terus teruskan kirim lanjut antar edar naik salur hantar terima kembali".split(" "),
);
/** After these words the verb says something about the papers, or when, or what for. */
const aside = /\b(?:yang|telah|sudah|setelah|untuk|guna|agar|dari hasil)\b[^,;.]*/gi;

/** Whether all that a row does is to move papers from one desk to another. */
export function onlyMoves(activity: string): boolean {
  const deeds = verbsIn(activity.replaceAll(aside, " ")).filter(({ voice }) => voice !== "noun");
  return deeds.length > 0 && deeds.every(({ root }) => moving.has(root));
}
