/**
 * How much a finding matters. `error`: the SOP should not be ratified like this. `warning`: a reviewer would send it back. `advice`: it could
 * be better.
 */
export const severities = ["error", "warning", "advice"] as const;
export type Severity = (typeof severities)[number];
