import { CaseCache } from "@alur/run";
import { exportTrail, inAgency, inNoAgency, postgresCases } from "@alur/run/io";
import type { Pool } from "pg";
import type { Services } from "./services.ts";
import { openAuthenticator } from "./sign-in/authenticator.ts";
import { loadSessionSecret } from "./sign-in/session-secret.ts";
import { openTables, type TableStore } from "./tables/open-tables.ts";
import { version } from "./version.ts";

/** The services over a migrated database, under the app's role. */
export async function openServices(appPool: Pool): Promise<Services> {
  const tables = openTables(inNoAgency(appPool));
  const ofAgencies = new Map<string, TableStore>();
  const secret = await loadSessionSecret(tables);
  return {
    tables,
    tablesOf(agencyId) {
      const known = ofAgencies.get(agencyId) ?? openTables(inAgency(appPool, agencyId));
      ofAgencies.set(agencyId, known);
      return known;
    },
    authenticator: openAuthenticator(inNoAgency(appPool), tables, secret),
    cases: postgresCases(appPool),
    exportTrail: async (agencyId, caseId) => exportTrail(appPool, agencyId, caseId),
    cache: new CaseCache(),
    version,
    now: () => new Date(),
  };
}
