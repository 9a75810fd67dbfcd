export * from "./layout/layout.ts";
export { defaultOptions, layoutSop } from "./layout/layout-sop.ts";
export { fileNameOf } from "./file-name.ts";
export { papers, type Paper, type PaperName } from "./paper.ts";
export type { LinkNature, Side, SymbolKind } from "./routing/lattice.ts";
export type { Point } from "./routing/symbol-shape.ts";
export { renderFlowLayer } from "./svg/flow-layer.ts";
export { renderSvg } from "./svg/render-svg.ts";
