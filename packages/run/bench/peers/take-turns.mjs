// How a peer's program talks with the benchmark that started it: it is told how many cases to carry through for how many people at once, and answers how
// many milliseconds that took.
import process from "node:process";

/**
 * @param {(() => Promise<void>)} carryThrough one case of the procedure, from its opening to its end
 */
export function takeTurns(carryThrough) {
  const measure = async ({ cases, clients }) => {
    let left = cases;
    const begun = performance.now();
    const work = async () => {
      while (left-- > 0) await carryThrough();
    };
    await Promise.all(Array.from({ length: clients }, work));
    process.send?.({ milliseconds: performance.now() - begun });
  };
  process.on("message", (turn) => void measure(turn));
  process.send?.({ ready: true });
}
