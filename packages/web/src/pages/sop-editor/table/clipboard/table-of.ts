import type { Sop } from "@alur/model";

/** The SOP with another's table; its identity page stays, unless it has none yet. */
export function tableOf(before: Sop, { performers, steps, flows, identity }: Sop): Sop {
  const { suppressions: _ofOldRows, ...rest } = before;
  const title = before.identity.title.trim() === "" ? identity.title : before.identity.title;
  return { ...rest, performers, steps, flows, identity: { ...before.identity, title } };
}
