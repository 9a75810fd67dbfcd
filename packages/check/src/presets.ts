import type { Message, Severity } from "@alur/model";

/** For whom an SOP is checked: `permenpan-35` for the one who ratifies it, `ready-to-run` for the one who puts it into force in Alur, `strict` for a last look. */
export type PresetName = "permenpan-35" | "ready-to-run" | "strict";

export interface Preset {
  name: Message;
  /** How grave a remark of a rule is here; `off` when it does not matter here. */
  severityOf: (ruleId: string, severity: Severity) => Severity | "off";
}

/** A running case needs a time for every step and cares less for what the paper looks like. */
const readyToRun: Readonly<Record<string, Severity | "off">> = {
  "missing-duration": "error",
  "vague-duration": "error",
  "unreadable-duration": "error",
  "return-target-unclear": "error",
  "duplicate-number": "advice",
  "number-gap": "advice",
  "missing-number": "advice",
  "performer-in-activity": "off",
  "requirement-equals-output": "off",
  "frequency-as-duration": "error",
  "joint-performers-unclear": "warning",
  "acting-official-in-column": "warning",
  "header-incomplete": "off",
  "title-begins-with-sop": "off",
  "title-in-capitals": "off",
  "title-without-aspect": "off",
  "sop-guide-not-cited": "off",
  "verb-not-first": "off",
  "output-repeated": "off",
  "last-step-keeps-nothing": "off",
};

const oneGraver = { advice: "warning", warning: "error", error: "error" } as const satisfies Record<Severity, Severity>;

/** The presets, by name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  "permenpan-35": {
    name: { id: "Permenpan RB 35/2012", en: "Permenpan RB 35/2012" },
    severityOf: (_, severity) => severity,
  },
  "ready-to-run": {
    name: { id: "Siap dijalankan", en: "Ready to run" },
    severityOf: (ruleId, severity) => readyToRun[ruleId] ?? severity,
  },
  strict: {
    name: { id: "Ketat", en: "Strict" },
    severityOf: (_, severity) => oneGraver[severity],
  },
};
