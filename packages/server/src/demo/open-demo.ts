import { randomUUID } from "node:crypto";
import { defaultWorkingCalendar } from "@alur/model";
import { addAgency } from "../office/agency.ts";
import { lockInstance } from "../office/instance-row.ts";
import { addOfficial } from "../office/officials.ts";
import { addPost } from "../office/posts.ts";
import { addUnit } from "../office/units.ts";
import { problem } from "../problems/request-problem.ts";
import { workFor, type TableStore } from "../tables/open-tables.ts";
import { sampleOffice } from "./sample-office.ts";

/**
 * Makes the sample office. In the caller's transaction; never beside an office with real data. Its officials have no passwords: the only way to be one of
 * them is the switch. Returns the official who administers it.
 */
export async function openDemo(tables: TableStore): Promise<{ agencyId: string; administratorId: string }> {
  const { kind } = await lockInstance(tables);
  if (kind !== "empty") throw problem(kind === "demo" ? "demo-running" : "office-exists");
  const agencyId = randomUUID();
  await workFor(tables, agencyId);
  await addAgency(tables, { agencyId, name: sampleOffice.agencyName, calendar: defaultWorkingCalendar() });
  const unitIds = new Map<string, string>();
  for (const unit of sampleOffice.units) unitIds.set(unit.name, (await addUnit(tables, agencyId, unit)).id);
  const postIds = new Map<string, string>();
  for (const { name, aliases, unit, superior, holder } of sampleOffice.posts) {
    const unitId = unitIds.get(unit ?? "") ?? null;
    const superiorId = postIds.get(superior ?? "") ?? null;
    const post = await addPost(tables, agencyId, { name, aliases, unitId, superiorId });
    postIds.set(name, post.id);
    await addOfficial(tables, agencyId, { ...accountOf(holder), administrator: false, postIds: [post.id] });
  }
  const person = accountOf(sampleOffice.administrator);
  const administratorId = await addOfficial(tables, agencyId, { ...person, administrator: true, postIds: [] });
  await tables.updateTable("alur.instance").set({ kind: "demo", agency_id: agencyId }).execute();
  return { agencyId, administratorId };
}

/** `.invalid` is reserved: no letter to it can ever reach anybody. */
function accountOf(name: string): { name: string; email: string } {
  return { name, email: `${name.toLowerCase().replaceAll(" ", ".")}@contoh.invalid` };
}
