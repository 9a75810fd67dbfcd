import { inAgency, verifyTrails } from "@alur/run/io";
import type { TrailReport } from "@alur/run";
import { DatabaseError, type Pool } from "pg";
import type { DatabaseChoice } from "../database/connect.ts";
import { DatabaseFault, type Say } from "../database/database-fault.ts";
import { openBeside } from "../database/open-beside.ts";
import { openDiskFiles } from "../files/disk-files.ts";
import type { FileStore } from "../files/file-store.ts";
import { filesFolder } from "../files/files-folder.ts";
import { verifyFiles } from "../files/verify-files.ts";
import { verifyAppointments } from "../office/appointments/verify-appointments.ts";
import { listAgencies } from "../office/list-agencies.ts";

/** What became of the trails of one agency. */
export interface AgencyReport extends TrailReport {
  agencyName: string;
  /** How many attached files the trails name. */
  files: number;
}

/** With these PostgreSQL says that a table, column or function is not there. */
const notThere = ["42P01", "42703", "42883", "3F000"];

/**
 * Verifies the trails of every agency of a database and the files that they name, whether Alur runs on it or not; `notedSeal` is the hash of a seal that was kept elsewhere.
 * Throws a `DatabaseFault` that says what to do.
 */
export async function verifyOffice(
  choice: DatabaseChoice,
  { dataFolder, notedSeal, say }: { dataFolder: string; notedSeal?: string | undefined; say: Say },
): Promise<AgencyReport[]> {
  const database = await openBeside(choice, say);
  try {
    return settleNoted(await verifyAll(database.appPool, openDiskFiles(filesFolder(dataFolder)), notedSeal));
  } catch (cause) {
    if (cause instanceof DatabaseError && notThere.includes(cause.code ?? "")) {
      throw new DatabaseFault(
        "Basis data ini belum diperbarui oleh versi Alur ini. Jalankan alur serve sekali, lalu ulangi pemeriksaan.",
        { cause },
      );
    }
    throw cause;
  } finally {
    await database.stop();
  }
}

async function verifyAll(pool: Pool, store: FileStore, notedSeal: string | undefined): Promise<AgencyReport[]> {
  const reports: AgencyReport[] = [];
  for (const { agencyId, name } of await listAgencies(pool)) {
    const trails = await verifyTrails(pool, agencyId, notedSeal);
    const { files, breaks } = await verifyFiles(inAgency(pool, agencyId), store, agencyId);
    const unappointed = await verifyAppointments(pool, agencyId);
    reports.push({ agencyName: name, ...trails, files, breaks: [...trails.breaks, ...breaks, ...unappointed] });
  }
  return reports;
}

/** A noted seal is one agency's; that the others do not have it is no break. */
function settleNoted(reports: readonly AgencyReport[]): AgencyReport[] {
  const lacks = ({ breaks }: AgencyReport): boolean => breaks.some(({ kind }) => kind === "noted-seal-missing");
  if (reports.every(lacks)) return [...reports];
  return reports.map((report) => ({
    ...report,
    breaks: report.breaks.filter(({ kind }) => kind !== "noted-seal-missing"),
  }));
}
