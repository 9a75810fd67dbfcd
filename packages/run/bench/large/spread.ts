/** How long something took, again and again, in milliseconds. */
export interface Spread {
  times: number;
  median: number;
  p99: number;
  longest: number;
}

export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): number => Number((sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(2));
  return { times: sorted.length, median: at(0.5), p99: at(0.99), longest: at(1) };
}

/** Does something with each of a list, one after the other. */
export async function spreadOver<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<Spread> {
  const spent: number[] = [];
  for (const item of items) {
    const begun = performance.now();
    await work(item);
    spent.push(performance.now() - begun);
  }
  return spreadOf(spent);
}
