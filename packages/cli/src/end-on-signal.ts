const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** What a shell shows for a program that Ctrl-C broke off. */
const brokenOff = 130;

/**
 * Waits until somebody asks the program to end: Ctrl-C, a kill, a closed terminal. `onFirst` tells them that it has begun to; a second time
 * ends the program at once, and what it started notices that and ends too.
 */
export function endOnSignal(onFirst: () => void): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const end = (): void => {
      if (asked) process.exit(brokenOff);
      asked = true;
      onFirst();
      resolve();
    };
    for (const signal of signals) process.on(signal, end);
  });
}
