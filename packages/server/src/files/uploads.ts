import { sql } from "kysely";
import type { Actor } from "../office/actor.ts";
import type { TableStore } from "../tables/open-tables.ts";
import type { ReceivedFile } from "./file-store.ts";
import type { MediaType } from "./media-type.ts";

/** So many bytes one file has at most. */
export const MOST_BYTES = 25 * 1024 * 1024;
/** So many files somebody may have uploaded and not yet attached. */
export const MOST_WAITING = 50;

/** A file that somebody uploaded for a case. */
export interface Upload {
  uploadId: string;
  caseId: string;
  sha256: string;
  sizeBytes: number;
  mediaType: MediaType;
}

/** Keeps bytes that have arrived, and notes for which case somebody uploaded them. */
export async function keepUpload(
  tables: TableStore,
  { agencyId, officialId }: Actor,
  received: ReceivedFile,
  upload: Pick<Upload, "uploadId" | "caseId" | "mediaType"> & { at: Date },
): Promise<void> {
  const { sha256, sizeBytes } = received;
  await tables.transaction().execute(async (transaction) => {
    await holdContent(transaction, agencyId, sha256);
    await transaction
      .insertInto("alur.upload")
      .values({
        agency_id: agencyId,
        upload_id: upload.uploadId,
        case_id: upload.caseId,
        official_id: officialId,
        sha256,
        size_bytes: sizeBytes,
        media_type: upload.mediaType,
        uploaded_at: upload.at,
      })
      .execute();
    await received.keep(agencyId);
  });
}

/** Whoever keeps or removes a content does so alone, on whatever server: what one person uploads is not swept away as another's leftover. */
export async function holdContent(transaction: TableStore, agencyId: string, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId}/${sha256}`}, 0))`.execute(transaction);
}

export async function countWaiting(tables: TableStore, { agencyId, officialId }: Actor): Promise<number> {
  const { count } = await tables
    .selectFrom("alur.upload")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("agency_id", "=", agencyId)
    .where("official_id", "=", officialId)
    .where("attached", "=", false)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What somebody uploaded for a case, and is about to attach: from now on it counts as just uploaded. Undefined where there is no such upload of theirs. */
export async function takeUpload(
  tables: TableStore,
  { agencyId, officialId }: Actor,
  { uploadId, caseId, at }: { uploadId: string; caseId: string; at: Date },
): Promise<Upload | undefined> {
  const row = await tables
    .updateTable("alur.upload")
    .set({ uploaded_at: at })
    .where("agency_id", "=", agencyId)
    .where("upload_id", "=", uploadId)
    .where("case_id", "=", caseId)
    .where("official_id", "=", officialId)
    .returning(["sha256", "size_bytes", "media_type"])
    .executeTakeFirst();
  if (!row) return undefined;
  const { sha256, size_bytes: size, media_type: mediaType } = row;
  return { uploadId, caseId, sha256, sizeBytes: Number(size), mediaType: mediaType as MediaType };
}

/** The trail names the file now. Where this is not noted any more, the sweep finds it out by itself. */
export async function noteAttached(tables: TableStore, agencyId: string, uploadId: string): Promise<void> {
  await tables
    .updateTable("alur.upload")
    .set({ attached: true })
    .where("agency_id", "=", agencyId)
    .where("upload_id", "=", uploadId)
    .execute();
}
