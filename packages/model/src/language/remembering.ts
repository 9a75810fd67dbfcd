// As many as a long document has different cells; then everything is forgotten and learnt anew.
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 400;

/** A reading of single words or cells that remembers what it read: the same few come again and again, on every page and in every table. */
export function remembering<Found>(read: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Found;
    const fresh = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (text.length <= LONGEST_REMEMBERED) known.set(text, fresh);
    return fresh;
  };
}
