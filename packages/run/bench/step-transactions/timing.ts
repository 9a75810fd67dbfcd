/** Lets workers work off a list together, and says how long it took in milliseconds. */
export async function timed<Item>(
  items: Iterable<Item>,
  workers: readonly ((item: Item) => Promise<void>)[],
): Promise<number> {
  const left = items[Symbol.iterator]();
  const started = performance.now();
  const workOff = async (work: (item: Item) => Promise<void>): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
  };
  await Promise.all(workers.map(workOff));
  return performance.now() - started;
}

/** So many workers who all do the same. */
export function workers<Item>(count: number, work: (item: Item) => Promise<void>): ((item: Item) => Promise<void>)[] {
  return Array.from({ length: count }, () => work);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
