import type { CaseStore } from "@alur/run";
import type { TableStore } from "../tables/open-tables.ts";
import type { FileStore } from "./file-store.ts";
import { holdContent, noteAttached } from "./uploads.ts";

const DAY = 86_400_000;
/** So many at a time; the rest waits for the next sweep. */
const BATCH = 500;

/** What a sweep needs of the world. */
interface Sweeping {
  files: FileStore;
  cases: Pick<CaseStore, "load">;
  tablesOf: (agencyId: string) => TableStore;
  now: () => Date;
}

/** Removes what was uploaded more than a day ago and that no trail names. How many that were. */
export async function sweepUploads(sweeping: Sweeping, agencyId: string): Promise<number> {
  const before = new Date(sweeping.now().getTime() - DAY);
  await sweeping.files.removeUnfinished(before);
  const old = await sweeping
    .tablesOf(agencyId)
    .selectFrom("alur.upload")
    .select(["upload_id", "sha256"])
    .where("agency_id", "=", agencyId)
    .where("attached", "=", false)
    .where("uploaded_at", "<", before)
    .limit(BATCH)
    .execute();
  let removed = 0;
  for (const { upload_id, sha256 } of old) {
    if (await sweepOne(sweeping, { agencyId, uploadId: upload_id, sha256, before })) removed++;
  }
  return removed;
}

/** One that is to go, or of which only nobody noted that it was attached. */
interface OldUpload {
  agencyId: string;
  uploadId: string;
  sha256: string;
  before: Date;
}

async function sweepOne({ tablesOf, cases, files }: Sweeping, old: OldUpload): Promise<boolean> {
  const { agencyId, uploadId, sha256, before } = old;
  return tablesOf(agencyId)
    .transaction()
    .execute(async (transaction) => {
      await holdContent(transaction, agencyId, sha256);
      const row = await transaction
        .selectFrom("alur.upload")
        .select("case_id")
        .where("agency_id", "=", agencyId)
        .where("upload_id", "=", uploadId)
        .where("uploaded_at", "<", before)
        .forUpdate()
        .executeTakeFirst();
      // Somebody has just attached it, or another server was here first.
      if (!row) return false;
      if (await isAttached(cases, agencyId, row.case_id, sha256)) {
        await noteAttached(transaction, agencyId, uploadId);
        return false;
      }
      await transaction
        .deleteFrom("alur.upload")
        .where("agency_id", "=", agencyId)
        .where("upload_id", "=", uploadId)
        .execute();
      const others = await transaction
        .selectFrom("alur.upload")
        .select("upload_id")
        .where("agency_id", "=", agencyId)
        .where("sha256", "=", sha256)
        .limit(1)
        .execute();
      if (others.length === 0) await files.remove(agencyId, sha256);
      return true;
    });
}

async function isAttached(
  cases: Sweeping["cases"],
  agencyId: string,
  caseId: string,
  sha256: string,
): Promise<boolean> {
  const entries = await cases.load(agencyId, caseId);
  return entries.some(({ events }) =>
    events.some((event) => event.type === "FileAttached" && event.file.sha256 === sha256),
  );
}
