export { changedWords, type TextPiece } from "./compare/changed-words.ts";
export { compareSops } from "./compare/compare-sops.ts";
export {
  comparisonContent,
  type ComparisonContent,
  type ComparisonLine,
  type ComparisonSection,
} from "./compare/comparison-content.ts";
export { renderBpmn } from "./bpmn/render-bpmn.ts";
export { sopMarkdown } from "./text-forms/sop-markdown.ts";
export { sopYaml } from "./text-forms/sop-yaml.ts";
export { comparisonMarkdown } from "./compare/comparison-markdown.ts";
export * from "./compare/sop-changes.ts";
export * from "./layout/layout.ts";
export { defaultOptions, evenMargins, type LayoutOptions, type Margins } from "./layout/layout-options.ts";
export { layoutSop } from "./layout/layout-sop.ts";
export { sayPaper } from "./layout/say-paper.ts";
export { pictureTypes, type Picture } from "./picture/picture.ts";
export { readPicture } from "./picture/read-picture.ts";
export { typefaces, type Typeface } from "./text/font-metrics.ts";
export { fileNameOf } from "./file-name.ts";
export { papers, type Paper, type PaperName } from "./paper.ts";
export type { LinkNature, Side, SymbolKind } from "./routing/lattice.ts";
export type { Point } from "./routing/symbol-shape.ts";
export type { RecordSheet, RecordTable } from "./record/record-sheet.ts";
export { flowLayer, type FlowLayer } from "./svg/flow-layer.ts";
export { renderSvg } from "./svg/render-svg.ts";
export { sayUnprintable } from "./text/unprintable.ts";
