import { normalizePostName, shareOfWords, unitOfStaffName, type Confidence } from "@alur/model";

/** A post or unit under all the names by which the office knows it. */
export interface NamedPlace {
  id: string;
  names: readonly string[];
}

/** The place that fits, and the name by which it was found. */
export interface NameMatch {
  id: string;
  by: string;
  confidence: Confidence;
}

/** Small words that offices leave out or put in as they like. */
const fillers = new Set(["dan", "pada", "di", "yang", "atau"]);

/**
 * Finds the one place that a printed name means. `sure`: the names are the same once abbreviations are written out. `likely`: one is the other with more
 * words ("Kepala Dinas" in an office that has one "Kepala Dinas Kesehatan"). `guess`: most words agree, typing errors allowed. Two places that fit
 * equally well are no match. With `staff`, "Staf Subbagian Umum" means the unit "Subbagian Umum".
 */
export function findByName(
  printed: readonly string[],
  places: readonly NamedPlace[],
  staff?: "staff",
): NameMatch | undefined {
  const wanted = printed.flatMap((name) => {
    const unit = staff && unitOfStaffName(name);
    return unit === undefined ? [normalizePostName(name)] : unit === "" ? [] : [unit];
  });
  return only("sure", places, wanted, same) ?? only("likely", places, wanted, within) ?? closest(places, wanted);
}

type Fits = (a: readonly string[], b: readonly string[]) => boolean;

function only(
  confidence: Confidence,
  places: readonly NamedPlace[],
  wanted: readonly string[],
  fits: Fits,
): NameMatch | undefined {
  const matches = places.flatMap((place) => {
    const by = place.names.find((name) => wanted.some((want) => fits(words(want), words(normalizePostName(name)))));
    return by === undefined ? [] : [{ id: place.id, by, confidence }];
  });
  return matches.length === 1 ? matches[0] : undefined;
}

function words(normal: string): string[] {
  return normal.split(" ").filter((word) => word !== "" && !fillers.has(word));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.join("") === b.join("");
}

/** One name opens with the whole of the other. "Kepala" alone, or "Staf", says too little to mean anybody. */
function within(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.every((word, i) => word === long[i]);
}

/** The place that shares most words with the name: at least two thirds of them, and more than any other place. */
function closest(places: readonly NamedPlace[], wanted: readonly string[]): NameMatch | undefined {
  const scored = places
    .flatMap((place) => place.names.map((by) => ({ id: place.id, by, score: bestScore(wanted, by) })))
    .filter((candidate) => candidate.score >= 2 / 3)
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  const rival = scored.find((candidate) => candidate.id !== first?.id);
  if (!first || (rival && rival.score === first.score)) return undefined;
  return { id: first.id, by: first.by, confidence: "guess" };
}

function bestScore(wanted: readonly string[], name: string): number {
  const named = words(normalizePostName(name));
  return Math.max(0, ...wanted.map((want) => shareOfWords(words(want), named)));
}
