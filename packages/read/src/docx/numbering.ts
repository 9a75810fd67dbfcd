import type { Element } from "@xmldom/xmldom";
import { attributeOf, childAt, childrenOf, numberOf } from "../ooxml/read-xml.ts";
import type { Styles } from "./styles.ts";

interface Level {
  start: number;
  format: string;
  text: string;
}

/** Counts the lists of a Word file as it is read from the beginning: the file holds no list number, only to which list and level a paragraph belongs. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();
  readonly #styles: Styles;

  constructor(root: Element | undefined, styles: Styles) {
    this.#styles = styles;
    for (const list of childrenOf(root, "abstractNum")) {
      const levels = childrenOf(list, "lvl").map((level): [number, Level] => [
        numberOf(level, "ilvl"),
        {
          start: numberOf(childAt(level, "start"), "val", 1),
          format: attributeOf(childAt(level, "numFmt"), "val") ?? "decimal",
          text: attributeOf(childAt(level, "lvlText"), "val") ?? "",
        },
      ]);
      this.#levels.set(attributeOf(list, "abstractNumId") ?? "", new Map(levels));
    }
    for (const list of childrenOf(root, "num"))
      this.#lists.set(attributeOf(list, "numId") ?? "", attributeOf(childAt(list, "abstractNumId"), "val") ?? "");
  }

  /** What Word prints before a paragraph: "1.", "a)", "•"; nothing where it is in no list. */
  next(paragraph: Element): string {
    const property = this.#styles.paragraph(paragraph, "numPr");
    const id = this.#lists.get(attributeOf(childAt(property, "numId"), "val") ?? "");
    const levels = id === undefined ? undefined : this.#levels.get(id);
    const depth = numberOf(childAt(property, "ilvl"), "val");
    const level = levels?.get(depth);
    if (id === undefined || !levels || !level) return "";
    if (level.format === "bullet") return "•";
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    return level.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      const { start = 1, format = "decimal" } = levels.get(at) ?? {};
      return say(counts[at] ?? start, format);
    });
  }
}

function say(count: number, format: string): string {
  if (format === "none") return "";
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  if (/roman/i.test(format)) return format === "lowerRoman" ? roman(count).toLowerCase() : roman(count);
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}

function roman(count: number): string {
  const signs: [number, string][] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = Math.min(count, 999);
  let said = "";
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) said += sign;
  return said;
}
