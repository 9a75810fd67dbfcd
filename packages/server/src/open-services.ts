import { CaseCache } from "@alur/run";
import { exportTrail, inAgency, inNoAgency, postgresCases, postgresReminders } from "@alur/run/io";
import type { ClientConfig, Pool } from "pg";
import { Standings } from "./authority/standings.ts";
import type { FileStore } from "./files/file-store.ts";
import { startAnnouncer } from "./live/announcer.ts";
import { openLiveNews } from "./live/live-news.ts";
import { KnownOffices } from "./office/known-offices.ts";
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

/** The services over a database, which stays the caller's to close, and over the files beside it. */
export async function openServices({ appPool, appConnection }: AppDatabase, files: FileStore): Promise<Services> {
  const tables = openTables(inNoAgency(appPool));
  const announcer = startAnnouncer(appPool);
  const live = openLiveNews(appPool, appConnection);
  const ofAgencies = new Map<string, TableStore>();
  const secret = await loadSessionSecret(tables);
  const tablesOf = (agencyId: string): TableStore => {
    const known = ofAgencies.get(agencyId) ?? openTables(inAgency(appPool, agencyId));
    ofAgencies.set(agencyId, known);
    return known;
  };
  const authenticator = openAuthenticator(inNoAgency(appPool), tables, secret);
  const now = (): Date => new Date();
  const cases = postgresCases(appPool, announcer.stepWritten);
  return {
    tables,
    tablesOf,
    authenticator,
    standings: new Standings({ pool: appPool, authenticator, tables, tablesOf, now }),
    offices: new KnownOffices(tablesOf),
    cases,
    reminders: postgresReminders(appPool, cases.findProcedure),
    files,
    exportTrail: async (agencyId, caseId) => exportTrail(appPool, agencyId, caseId),
    cache: new CaseCache(),
    live,
    async stop() {
      await Promise.all([live.stop(), announcer.stop()]);
    },
    version,
    now,
  };
}
