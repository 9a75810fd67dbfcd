export { checkSop, reviewSop, suppressedFindings } from "./check.ts";
export { severities, type Severity } from "@alur/model";
export { groupFindings, type FindingGroup } from "./group-findings.ts";
export type { Finding, FindingField, Fix } from "./finding.ts";
export { presets, type Preset, type PresetName } from "./presets.ts";
export { reviewSheetOf } from "./review-sheet.ts";
export { type Review, type SuppressedFinding } from "./review.ts";
export { type Basis, type Remark, type Report, type Rule } from "./rule.ts";
export { rules } from "./rules/index.ts";
