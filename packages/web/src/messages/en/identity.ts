import type { Messages } from "../id.ts";

export const identity: Messages["identity"] = {
  lead: "Printed on the identity page. May stay empty, except for the title.",
  fromAnother: (sop) => `Fill in agency, work unit and ratifier, where empty, as on “${sop}”`,
  listHint: "One item per line.",
  ratifier: { post: "Ratifier’s post", name: "Ratifier’s name", rank: "Ratifier’s rank", nip: "Ratifier’s NIP" },
  acting: "Ratifies as",
  inPerson: "The official in person",
  revision: "Revision",
};
