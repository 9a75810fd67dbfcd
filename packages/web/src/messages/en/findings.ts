import type { Messages } from "../id.ts";

export const findings: Messages["findings"] = {
  preset: "Checked for",
  filter: "Severity of the findings",
  all: "All",
  noneSoGrave: "No findings of this severity.",
  why: "Why, and on what basis",
  manySteps: (numbers) => `${numbers.length} steps: ${numbers.join(", ")}`,

  parts: {
    number: "No",
    activity: "Activity",
    performers: "Performers",
    requirements: "Requirements",
    duration: "Duration",
    outputs: "Outputs",
    remarks: "Remarks",
    flow: "Arrow",
    row: "Row",
    columns: "Performer columns",
    identity: "Identity of the SOP",
  },
  changedCell: (part, number) => `Step ${number}, ${part}`,
  before: "now",
  after: "becomes",
  empty: "(empty)",
  moreChanges: (count) => `and ${count} more ${count === 1 ? "change" : "changes"}`,

  comparedWith: "Compare with",
  part: "Part",
  thisStep: (number) => `This SOP, step ${number}`,
  twinStep: (title, number) => `${title}, step ${number}`,

  suppress: "Leave as it is, with a reason",
  suppressAll: "Leave all as they are, with a reason",
  suppressDo: "Leave as it is",
  reason: "Reason",
  reasonHint: "Kept with the SOP and printed on the review sheet.",
  suppressed: "Left as it is",
  takeBack: "Show again",
  idle: (count) => `${count} ${count === 1 ? "reason is" : "reasons are"} no longer needed: the finding is gone.`,
  clean: "Clean up",
};
