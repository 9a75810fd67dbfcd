/** Milliseconds of the processor that something took: what it costs, also while the computer is busy with other things. */
export function processorTime(run: () => void): number {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** The middle of several measurements, as many as fit into a few seconds, after a warm-up. */
export function medianProcessorTime(run: () => void): number {
  for (let i = 0; i < WARM_UPS; i++) run();
  const taken: number[] = [];
  const end = performance.now() + LONGEST_MEASURING_MS;
  while (taken.length < MOST_MEASUREMENTS && (taken.length < LEAST_MEASUREMENTS || performance.now() < end))
    taken.push(processorTime(run));
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}

const WARM_UPS = 5;
const LEAST_MEASUREMENTS = 5;
const MOST_MEASUREMENTS = 21;
const LONGEST_MEASURING_MS = 3000;
