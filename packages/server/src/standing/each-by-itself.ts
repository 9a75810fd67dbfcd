/**
 * Does something with each of several things, one after the other. What fails with one keeps none of the others from their turn; the first fault is thrown once
 * all have had it.
 */
export async function eachByItself<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
}
