import type { Messages } from "../id.ts";

export const register: Messages["register"] = {
  check: "Check all SOPs",
  title: "Check all SOPs",
  lead: "The SOPs in force, checked together on your device: those nearly the same, different names or times, and references to nothing.",
  onlyOne: "Only one SOP is in force. Put another into force to have them checked together.",
  summary: (sops, findings, duplicates, families) =>
    `SOPs checked: ${sops}. Findings across SOPs: ${findings}; pairs nearly the same: ${duplicates}; families: ${families}.`,
  download: "Download findings (CSV)",
  csv: {
    severity: "Severity",
    rule: "Rule",
    sop: "SOP",
    place: "Part",
    finding: "Finding",
    other: "Other SOP",
  },

  acrossTitle: "Findings across SOPs",
  acrossNone: "Nothing was found across SOPs.",
  showAll: (count) => `Show ${count} findings`,

  duplicatesTitle: "Nearly the same",
  duplicatesWhy: "The flow is the same and so are nearly all words. See whether these are indeed two SOPs.",
  morePairs: (count) => `Show ${count} more pairs`,
  firstSop: "First SOP",
  secondSop: "Second SOP",
  sameWords: "Same words",
  sameFlow: "Same flow",

  familiesTitle: "Families of SOPs",
  familiesWhy: "The same flow in other words. Per cent tell the words in common; a dot stands where the flow differs.",
  family: (number) => `Family ${number}`,
  number: "No",
  sop: "SOP",

  matrixTitle: "SOP matrix",
  matrixWhy:
    "The findings on each SOP (blank for none), and the other SOP with the same flow and the most words in common.",
  closest: "Most alike",
};
