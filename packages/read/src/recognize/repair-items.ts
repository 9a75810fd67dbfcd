import { plain } from "@alur/model";

/** An item that was mended, and what it was. */
export interface RepairedItem {
  row: number;
  text: string;
  meant: string;
}

/**
 * Mends a slip of the pen: the word just written is written again in place of the next item's first word ("Perjanjian Kinerja, Kinerja Aksi" for
 * "Perjanjian Kinerja, Rencana Aksi"). Only an item that no other row has is mended, and only into one that several rows have.
 */
export function repairItems(rows: string[][]): RepairedItem[] {
  const counts = new Map<string, { count: number; printed: string }>();
  for (const items of rows) {
    for (const item of items) {
      const known = counts.get(plain(item));
      counts.set(plain(item), { count: (known?.count ?? 0) + 1, printed: known?.printed ?? item });
    }
  }
  // Items that several rows have, by their words behind the first.
  const usual = new Map<string, string>();
  for (const [item, { count, printed }] of counts) {
    const rest = item.slice(item.indexOf(" ") + 1);
    if (count > 1 && item.includes(" ") && !usual.has(rest)) usual.set(rest, printed);
  }
  const repaired: RepairedItem[] = [];
  rows.forEach((items, row) =>
    items.forEach((item, i) => {
      const [first, ...rest] = plain(item).split(" ");
      const repeats =
        first !== undefined &&
        rest.length > 0 &&
        plain(items[i - 1] ?? "")
          .split(" ")
          .at(-1) === first;
      if (!repeats || (counts.get(plain(item))?.count ?? 0) > 1) return;
      const meant = usual.get(rest.join(" "));
      if (meant === undefined) return;
      items[i] = meant;
      repaired.push({ row, text: item, meant });
    }),
  );
  return repaired;
}
