import { alurInBpmn } from "@alur/model";
import { BpmnModdle } from "bpmn-moddle";
import { Linter } from "bpmnlint";
import NodeResolver from "bpmnlint/lib/resolver/node-resolver.js";

/** What BPMN programs take offence at in a file: warnings of the reader, errors and warnings of the recommended rules, each with its rule and element. */
export async function lintBpmn(xml: string): Promise<string[]> {
  const { rootElement, warnings } = await new BpmnModdle({ alur: alurInBpmn }).fromXML(xml);
  // A linter remembers the flows that it has seen, so each file gets its own.
  const linter = new Linter({ config: { extends: "bpmnlint:recommended" }, resolver: new NodeResolver() });
  const reports = await linter.lint(rootElement);
  const remarks = Object.entries(reports).flatMap(([rule, list]) =>
    list.map(({ category, id, message }) => `${category} ${rule} ${id}: ${message}`),
  );
  return [...warnings.map(({ message }) => `reader: ${message}`), ...remarks];
}
