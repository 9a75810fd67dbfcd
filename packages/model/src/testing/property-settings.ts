/**
 * How often a property is tried and from which seed: the same small slice for everybody in `npm test`, as many as `FUZZ_RUNS` says (and from
 * another seed each time) when somebody looks for more.
 */
export function propertySettings(runs = 100): { numRuns: number; seed?: number } {
  const wanted = Number(process.env["FUZZ_RUNS"] ?? 0);
  return wanted > 0 ? { numRuns: wanted } : { numRuns: runs, seed: 35_2012 };
}
