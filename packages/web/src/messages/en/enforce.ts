import type { Messages } from "../id.ts";

export const enforce: Messages["enforce"] = {
  title: "Put the SOP into force",
  lead: (title) => `“${title}” will run in this office. Say who acts as each performer.`,
  backToTable: "Back to the table",
  onlyAdministrator: "Only the administrator can put an SOP into force. Ask your office’s administrator to open it.",
  askAdministrator: (names) => `Administrator: ${names}.`,
  performers: "Performers",
  actsAsFor: (name) => `${name} is done by`,
  choose: "Choose …",
  posts: "Posts",
  units: "Anybody in the unit",
  requester: "The requester (through the post that opens the case)",
  outside: "Outside party",
  externalThrough: (post) => `Outside party, through ${post}`,
  confidence: {
    sure: (by) => (by ? `Matches “${by}”` : "Matches"),
    likely: (by) => (by ? `Resembles “${by}”; please check` : "Likely; please check"),
    guess: (by) => (by ? `A guess from “${by}”; please check` : "A guess; please check"),
  },
  byHand: "Chosen by you",
  unmatched: "Not bound yet",
  notNeeded: "Works at no step",
  missing: "What is still missing",
  missingHint: "The SOP can be put into force once everything is complete.",
  inTable: "Mend it in the table",
  ready: "Complete. This SOP can be put into force.",
  noPosts: "This office has no posts yet. Add them on the office page first.",
  toOffice: "To the office page",
  numberInForce: (since) =>
    `An SOP with this number has been in force since ${since}. The new one takes its place; running cases go on by the old version.`,
  titleInForce: (since) =>
    `An SOP with this title has been in force since ${since}. Both stand side by side, unless you say below that this one supersedes it.`,
  putIntoForce: "Put into force",
};
