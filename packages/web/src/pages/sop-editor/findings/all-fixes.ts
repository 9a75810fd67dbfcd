import type { Finding, Fix } from "@alur/check";

/** What the mends of several findings come to, taken one after the other; undefined where there are not several. */
export function allFixes(findings: readonly Finding[]): Pick<Fix, "apply"> | undefined {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  if (fixes.length < 2) return undefined;
  return { apply: (sop) => fixes.reduce((mended, fix) => fix.apply(mended), sop) };
}
