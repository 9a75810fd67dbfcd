import { randomUUID } from "node:crypto";
import { defaultWorkingCalendar } from "@alur/model";
import type { Setup } from "../api/index.ts";
import { problem } from "../problems/request-problem.ts";
import { workFor, type TableStore } from "../tables/open-tables.ts";
import { addAgency } from "./agency.ts";
import { lockInstance } from "./instance-row.ts";
import { addOfficial } from "./officials.ts";

/** Makes the office of the first run, with its administrator. In the caller's transaction; of two at once the second is refused. */
export async function foundOffice(tables: TableStore, setup: Setup): Promise<void> {
  const { kind } = await lockInstance(tables);
  if (kind !== "empty") throw problem(kind === "demo" ? "demo-running" : "office-exists");
  const agencyId = randomUUID();
  await workFor(tables, agencyId);
  await addAgency(tables, {
    agencyId,
    name: setup.agencyName,
    calendar: defaultWorkingCalendar(setup.utcOffsetMinutes),
  });
  await addOfficial(tables, agencyId, { ...setup.administrator, administrator: true, postIds: [] });
  await tables.updateTable("alur.instance").set({ kind: "office", agency_id: agencyId }).execute();
}
