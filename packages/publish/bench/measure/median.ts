/** Milliseconds for one call: the median of many, after a warm-up. */
export async function median(work: () => unknown, times = 101, warmUp = 60): Promise<number> {
  for (let i = 0; i < warmUp; i++) await work();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
