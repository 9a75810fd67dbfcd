import { mediaTypes, type MediaType } from "./media-type.ts";

const LONGEST = 150;
/** Ways to other folders, what no Windows computer takes in a name, what cannot be seen, and what makes a name read backwards. */
const unwanted = /[\0-\x1f\x7f-\x9f<>:"|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a file is kept and handed out again: only its last part, without anything that could lead elsewhere or deceive, and with an ending
 * that is true to what the file is.
 */
export function cleanFileName(given: string, mediaType: MediaType): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replaceAll(unwanted, "")
    .replaceAll(/\s+/g, " ")
    .replace(/[ .]+$/, "");
  const endings: readonly string[] = mediaTypes[mediaType];
  const dot = clean.lastIndexOf(".");
  const ending = dot < 0 ? "" : clean.slice(dot + 1).toLowerCase();
  const isTrue = endings.includes(ending);
  const stem = shorten(isTrue ? clean.slice(0, dot) : clean);
  const named = stem === "" || devices.test(stem) ? `dokumen${stem === "" ? "" : `-${stem}`}` : stem;
  return `${named}.${isTrue ? ending : endings[0]}`;
}

/** Without the dots that would hide a file, and by characters, never through the middle of one. */
function shorten(stem: string): string {
  return Array.from(stem.replace(/^[ .]+/, ""))
    .slice(0, LONGEST)
    .join("")
    .trim();
}
