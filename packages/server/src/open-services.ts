import { CaseCache } from "@alur/run";
import { exportTrail, inAgency, inNoAgency, postgresCases } from "@alur/run/io";
import type { ClientConfig, Pool } from "pg";
import { startAnnouncer } from "./live/announcer.ts";
import { openLiveNews } from "./live/live-news.ts";
import type { Services } from "./services.ts";
import { openAuthenticator } from "./sign-in/authenticator.ts";
import { loadSessionSecret } from "./sign-in/session-secret.ts";
import { openTables, type TableStore } from "./tables/open-tables.ts";
import { version } from "./version.ts";

/** A migrated database, under the app's role. */
interface AppDatabase {
  appPool: Pool;
  /** For a line of one's own, on which announcements are heard. */
  appConnection: ClientConfig;
}

/** The services over a database, which stays the caller's to close. */
export async function openServices({ appPool, appConnection }: AppDatabase): Promise<Services> {
  const tables = openTables(inNoAgency(appPool));
  const announcer = startAnnouncer(appPool);
  const live = openLiveNews(appPool, appConnection);
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
    cases: postgresCases(appPool, announcer.stepWritten),
    exportTrail: async (agencyId, caseId) => exportTrail(appPool, agencyId, caseId),
    cache: new CaseCache(),
    live,
    async stop() {
      await Promise.all([live.stop(), announcer.stop()]);
    },
    version,
    now: () => new Date(),
  };
}
