import { collect, type Example, type Finding, type Rule } from "@alur/check";

/** An example with what its rule says about it. */
export interface ShownExample {
  example: Example;
  remarks: Pick<Finding, "stepId" | "field" | "message" | "fix">[];
}

/** Looks at every example as the rule does. */
export function showExamples(rule: Rule): ShownExample[] {
  return rule.examples.map((example) => {
    const remarks: ShownExample["remarks"] = [];
    const collection = collect([example.sop, ...(example.beside ?? [])]);
    rule.check(
      example.sop,
      (at, field, message, { fix } = {}) => {
        remarks.push({ ...("steps" in at ? {} : { stepId: at.id }), field, message, ...(fix ? { fix } : {}) });
      },
      collection,
    );
    return { example, remarks };
  });
}
