import type { Messages } from "../id.ts";

export const casePage: Messages["casePage"] = {
  above: "Cases",
  facts: "About this case",
  number: "Number",
  requester: "Requester",
  openedBy: "How it was opened",
  openedByPublic: "Public form",
  openedBySchedule: (date) => `Schedule, ${date}`,
  openedAt: "Opened",
  endedAt: "Ended",
  sop: "SOP",
  running: "Open",
  ended: "Ended",
  held: "On hold",
  cancelled: "Cancelled",
  now: "Where it is now",
  nowAt: (number, activity) => `Step ${number}: ${activity}`,
  heldBy: (audience, name) => (name ? `${audience}, in the hands of ${name}` : `Waits for ${audience}`),
  endedWords: "This case has ended.",
  yourWork: "Your work",
  actingAs: (form, post, until) =>
    `You act as ${form === "plt" ? "Plt." : "Plh."} ${post} until ${until}, that day included.`,
  actingHow: (basis) =>
    `The trail says so, with ${basis}. Strategic decisions that change the legal status of the organisation, its staff or its budget are not a Plt.’s or Plh.’s to take (UU 30/2014, article 14).`,
  nothingForYou: "There is nothing for you to do in this case at the moment.",
  step: (number) => `Step ${number}`,
  sentBack: (reason) => `Sent back: ${reason}`,
  round: (round) => `Round ${round}`,
  take: "Take this work item",
  requirements: "Requirements",
  allComplete: "All complete",
  outputs: "Outputs",
  standard: "Standard time",
  note: "Note",
  noteHint: "Needed when a requirement is missing, or when the decision is “no”.",
  noteHintTask: "Needed when a requirement is missing.",
  complete: "Complete",
  decide: "Decision",
  yes: "Yes",
  no: "No",
  goesTo: (targets) => `to ${targets.join("; ")}`,
  targetStep: (number, performers) => [`step ${number}`, ...performers].join(", "),
  theEnd: "the end",
  sendBack: "Send back …",
  sendBackTitle: "Send the case back",
  sendBackTo: "Send back to",
  reason: "Reason",
  reasonHint: "What must be mended, so that nobody has to ask.",
  sendBackDo: "Send back",
  release: "Release",
  releaseHint: "Gives the work item back, so that a colleague can take it.",
  target: (number, activity) => `${number}. ${activity}`,
  comment: "Comment",
  commentHint: "Everybody who handles this case can read it.",
  commentDo: "Send the comment",
  doneNow: (where) => `Saved. The case is with ${where} now.`,
  doneEnded: "Saved. This case has ended.",
  doneStill: "Saved.",
  toWorklist: "To the worklist",
  flow: "Flow of the case",
  flowTable: (title) => `Flow of the case by the SOP ${title}`,
  here: "the case is here",
  passed: "passed",
  trail: "Trail",
  trailOf: {
    CaseOpened: (_step, by, date) =>
      by === "schedule"
        ? `The case was opened by schedule, for ${date}`
        : by === "public-form"
          ? "The request came through the public form"
          : "opened the case",
    WorkItemReminded: (step, level, superiors) =>
      level === "soon"
        ? `Reminder: ${step} is due soon`
        : level === "overdue"
          ? `Reminder: ${step} is overdue`
          : superiors === ""
            ? `Reminder: ${step} is long overdue; this post has no superior in Alur yet`
            : `Reminder: ${step} is long overdue; told to ${superiors}`,
    CaseReminded: (_step, level, superiors) =>
      level === "soon"
        ? "Reminder: the promised time is nearly over"
        : level === "overdue"
          ? "Reminder: the promised time is over"
          : superiors === ""
            ? "Reminder: the promised time is long over; the post that opened the case has no superior in Alur yet"
            : `Reminder: the promised time is long over; told to ${superiors}`,
    WorkItemClaimed: (step) => `took ${step}`,
    WorkItemReleased: (step) => `released ${step}`,
    WorkItemCompleted: (step) => `completed ${step}`,
    WorkItemDecided: (step, outcome) => `decided “${outcome}” at ${step}`,
    WorkSentBack: (step, _outcome, target) => `sent it back from ${step} to ${target}`,
    WorkItemRecalled: (step) => `took back ${step}`,
    WorkItemForwarded: (step, _outcome, target) => `forwarded ${step} to ${target}`,
    WorkItemDelegated: (step, _outcome, target) => `delegated ${step} to ${target}`,
    DelegationAnswered: (step) => `answered the delegation of ${step}`,
    WorkItemReassigned: (step, _outcome, target) => `reassigned ${step} to ${target}`,
    PerformerAdded: (step, _outcome, target) => `called ${target} in for ${step}`,
    PerformerRemoved: (step, _outcome, target) => `took ${target} off ${step}`,
    ChildCaseOpened: (step) => `opened a case of the SOP that ${step} calls`,
    ChildCaseStopped: (step, how) =>
      how === "ended"
        ? `The case for which ${step} waited has ended`
        : `The case for which ${step} waited was cancelled`,
    ChildCaseReopened: (step) => `The case for which ${step} waited was reopened`,
    CaseHeld: () => "put the case on hold",
    CaseResumed: () => "resumed the case",
    CaseCancelled: () => "cancelled the case",
    CaseMigrated: () => "moved the case to the new version of the SOP",
    CaseReopened: (_step, _outcome, target) => `reopened the case at ${target}`,
    DeadlinesMoved: () => "moved the deadlines because the working calendar changed",
    FileAttached: (step: string) => (step === "" ? "attached a document" : `attached a document at ${step}`),
    CommentAdded: () => "commented",
    CaseEnded: () => "The case ended",
  },
  trailStep: (number) => `step ${number}`,
  trailFormerStep: (number, activity) => `step ${number} of the old SOP (${activity})`,
  downloadRecord: "Download PDF",
  downloadTrail: "Download JSON",
  downloadTrailHint: "The PDF is for reading and filing; the JSON proves that the trail is whole.",
  missing: (requirements) => `Missing: ${requirements}`,
  wantingOf: (requirement, reason) => (reason ? `${requirement}: ${reason}` : `${requirement} is wanting`),
  promised: "Promised time of the service:",
  times: "Time per step",
  timesHint: "Counted in the office’s working hours.",
  timesEmpty: "No step has been worked on yet.",
  timeStep: "Step",
  waiting: "Waiting",
  working: "Working",
  verdict: "Verdict",
  verdicts: {
    "in-time": "In time",
    late: "Late",
    running: "Running",
    overdue: "Overdue",
    unknown: "No measure",
  },
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  underOneMinute: "< 1 min",
  notYet: "–",
};
