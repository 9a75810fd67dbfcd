/** What every file system can hold in one name, with room for a number and an ending. */
const mostBytes = 200;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name under which every system can keep a file: no slashes, colons or other signs that Windows refuses, no reserved word, not too long. */
export function nameForFile(name: string): string {
  const clean = name
    .replace(/\s+/g, " ")
    .replace(/[<>:"/\\|?*\p{Control}]+/gu, "-")
    .trim();
  const dot = clean.lastIndexOf(".");
  const stem = shorten(dot < 0 ? clean : clean.slice(0, dot)).replace(/[. ]+$/, "") || "SOP";
  return `${reserved.test(stem) ? "SOP " : ""}${stem}${dot < 0 ? "" : clean.slice(dot)}`;
}

function shorten(text: string): string {
  const letters = Array.from(text).slice(0, mostBytes);
  while (Buffer.byteLength(letters.join("")) > mostBytes) letters.pop();
  return letters.join("");
}

/** Keeps two SOPs of one name apart: the second becomes "… (2)". Capitals do not count, as on Windows. */
export function namesTaken(): { free: (name: string) => string } {
  const taken = new Set<string>();
  return {
    free(name) {
      const dot = name.lastIndexOf(".");
      const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
      let free = name;
      for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem} (${n})${ending}`;
      taken.add(free.toLowerCase());
      return free;
    },
  };
}
