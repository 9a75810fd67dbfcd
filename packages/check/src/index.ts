export { checkSop, reviewSop, suppressedFindings } from "./check.ts";
export { severities, type Finding, type FindingField, type Fix, type Severity } from "./finding.ts";
export { presets, type Preset, type PresetName } from "./presets.ts";
export { type Review, type SuppressedFinding } from "./review.ts";
export { type Basis, type Remark, type Report, type Rule } from "./rule.ts";
export { rules } from "./rules/index.ts";
