/** The linter ships no types; this much of its door is used. */
declare module "bpmnlint" {
  import type { ModdleElement } from "bpmn-moddle";

  export interface LintReport {
    id: string;
    message: string;
    category: "error" | "warn" | "info" | "rule-error";
  }

  export class Linter {
    constructor(options: { config: unknown; resolver: unknown });
    lint(root: ModdleElement): Promise<Record<string, LintReport[]>>;
  }
}

declare module "bpmnlint/lib/resolver/node-resolver.js" {
  const NodeResolver: new () => unknown;
  export default NodeResolver;
}
