import { alike, readVerb, remembering, type Performer } from "@alur/model";
import { nameWords, type NameWord } from "./name-words.ts";

/** A place in a text that names a performer. */
export interface Mention {
  performer: Performer;
  /** As printed. */
  said: string;
}

/** These open the names of many posts; by themselves they name nobody. */
const openings = new Set(
  "kepala staf petugas pegawai pelaksana tim bagian bidang seksi subbagian subbidang unit dinas badan kantor pejabat".split(
    " ",
  ),
);

/** After a name the sentence goes on with one of these, or with a verb; any other word makes it a longer name. */
const goesOn = new Set(
  ", . ; : ( ) / untuk jika apabila bila ke kepada yang oleh dari lalu kemudian selanjutnya serta atau dengan di pada dalam setelah agar melalui sebagai maka guna bersama".split(
    " ",
  ),
);

interface Name {
  performer: Performer;
  words: readonly string[];
}

/**
 * Finds where a text names one of these performers, by their whole name or by its beginning ("Kepala Bidang" for the only Kabid). Who cannot be told
 * apart is left out. Made once for the many texts of an SOP.
 */
export function mentionFinder(performers: readonly Performer[]): (text: string) => Mention[] {
  const names = performers.flatMap((performer) =>
    formsOf(performer.name).map((form): Name => ({ performer, words: nameWords(form).map((word) => word.text) })),
  );
  const byLetter = Map.groupBy(names, ({ words }) => words[0]?.charAt(0));
  return (text) => {
    const words = nameWords(text);
    const found: Mention[] = [];
    for (let at = 0; at < words.length; at++) {
      const match = bestMatch(words, at, byLetter.get(words[at]?.text.charAt(0)) ?? []);
      if (!match) continue;
      const last = words[at + match.read - 1];
      found.push({ performer: match.performer, said: text.slice(words[at]?.start ?? 0, last?.end ?? 0) });
      at += match.read - 1;
    }
    return found;
  };
}

/** The name of which most words stand here; none where two performers share them. */
function bestMatch(words: readonly NameWord[], at: number, names: readonly Name[]) {
  const fits = names.flatMap((name) => {
    const length = matchLength(words, at, name.words);
    return length === undefined ? [] : [{ performer: name.performer, ...length }];
  });
  const longest = Math.max(0, ...fits.map((fit) => fit.matched));
  const [only, ...others] = fits.filter((fit) => fit.matched === longest);
  return only && others.every(({ performer }) => performer === only.performer) ? only : undefined;
}

/** A column may name several: "Kasubbag/Kasi" is either of them. */
function formsOf(name: string): string[] {
  const several = name.split("/").map((form) => form.trim());
  return several.length > 1 ? [name, ...several] : [name];
}

/** How many words of the text belong to the name, and how many of the name they are. Undefined where too few do, or where the text means somebody else. */
function matchLength(
  words: readonly NameWord[],
  at: number,
  name: readonly string[],
): { read: number; matched: number } | undefined {
  if (!same(words[at]?.text, name[0])) return undefined;
  let read = 1;
  let matched = 1;
  for (let next = 1; next < name.length;) {
    const further = name.slice(next).findIndex((part) => same(words[at + read]?.text, part));
    if (further < 0) break;
    next += further + 1;
    matched++;
    read++;
  }
  if (matched === name.length) return { read, matched };
  const enough = matched > 1 || !openings.has(name[0] ?? "");
  const after = words[at + read]?.text;
  const ends = after === undefined || goesOn.has(after) || readVerb(after) !== undefined;
  return enough && ends ? { read, matched } : undefined;
}

/** Words of their own that only look like the slip of a name's word. */
const noSlips = new Set(["kepada", "sekretariat"]);

const isSlip = remembering((pair) => {
  const [said = "", meant = ""] = pair.split(" ");
  return alike(said, meant);
});

function same(said: string | undefined, meant: string | undefined): boolean {
  if (said === undefined || meant === undefined) return false;
  return said === meant || (said.length > 4 && meant.length > 4 && !noSlips.has(said) && isSlip(`${said} ${meant}`));
}
