import type { CaseCache, CaseReadings, CaseStore, ProcedureRegister } from "@alur/run";
import type { ExportedTrail, Reminders } from "@alur/run/io";
import type { Standings } from "./authority/standings.ts";
import type { FileStore } from "./files/file-store.ts";
import type { LiveNews } from "./live/live-news.ts";
import type { KnownOffices } from "./office/known-offices.ts";
import type { Authenticator } from "./sign-in/authenticator.ts";
import type { TableStore } from "./tables/open-tables.ts";

/** What the routes need of the world. One set for the whole server. */
export interface Services {
  /** The server's own tables: for a route, as the agency sees them for which its policy admitted somebody; before that, nothing that is an agency's. */
  tables: TableStore;
  /** The same as one agency sees them. */
  tablesOf(agencyId: string): TableStore;
  authenticator: Authenticator;
  /** Who asks, and what they may do. */
  standings: Standings;
  offices: KnownOffices;
  /** The engine's own tables: SOPs in force, cases and worklists. */
  cases: CaseStore & CaseReadings & ProcedureRegister;
  /** What time does to the cases. */
  reminders: Reminders;
  /** The bytes of attached files. */
  files: FileStore;
  /** The trail of a case as it is stored; undefined where the agency has no such case. */
  exportTrail(agencyId: string, caseId: string): Promise<ExportedTrail | undefined>;
  /** The cases that this process has worked on lately. */
  cache: CaseCache;
  /** What moves on while pages are open. */
  live: LiveNews;
  /** Ends what the services do by themselves. */
  stop(): Promise<void>;
  /** The version of Alur that runs. */
  version: string;
  now: () => Date;
}
