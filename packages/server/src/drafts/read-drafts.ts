import type { DraftAnswer, DraftSummary, DraftVersion, SavedVersion } from "../api/index.ts";
import type { Actor } from "../office/actor.ts";
import { problem } from "../problems/request-problem.ts";
import type { TableStore } from "../tables/open-tables.ts";

/** The drafts of the office, what was saved last first. */
export async function listDrafts(tables: TableStore, actor: Actor): Promise<DraftSummary[]> {
  const rows = await draftsOf(tables, actor).where("draft.discarded_at", "is", null).execute();
  return rows.map((row) => present(row, actor));
}

/** A draft as it was saved last. Throws `draft-unknown`, also where it was discarded. */
export async function readDraft(tables: TableStore, actor: Actor, draftId: string): Promise<DraftAnswer> {
  const row = await draftsOf(tables, actor)
    .innerJoin("alur.sop_draft_version as saved", (join) =>
      join
        .onRef("saved.agency_id", "=", "draft.agency_id")
        .onRef("saved.draft_id", "=", "draft.draft_id")
        .onRef("saved.version", "=", "draft.version"),
    )
    .select("saved.sop")
    .where("draft.draft_id", "=", draftId)
    .where("draft.discarded_at", "is", null)
    .executeTakeFirst();
  if (!row) throw problem("draft-unknown");
  return { ...present(row, actor), sop: row.sop };
}

/** A draft as one of its versions left it. Throws `draft-unknown`, also where it was discarded since. */
export async function readDraftAt(
  tables: TableStore,
  actor: Actor,
  draftId: string,
  version: number,
): Promise<DraftAnswer> {
  const { mayDiscard } = await readDraft(tables, actor, draftId);
  const { sop, savedByName, savedAt } = await readVersion(tables, actor, draftId, version);
  const { title, number } = sop.identity;
  return { id: draftId, title, number, steps: sop.steps.length, version, savedByName, savedAt, mayDiscard, sop };
}

/** Every version of a draft, the latest first. Throws `draft-unknown`. */
export async function listVersions(tables: TableStore, actor: Actor, draftId: string): Promise<DraftVersion[]> {
  const rows = await versionsOf(tables, actor, draftId).orderBy("saved.version", "desc").execute();
  if (rows.length === 0) throw problem("draft-unknown");
  return rows.map(presentVersion);
}

/** What a draft said in one of its versions. Throws `draft-unknown`. */
export async function readVersion(
  tables: TableStore,
  actor: Actor,
  draftId: string,
  version: number,
): Promise<SavedVersion> {
  const row = await versionsOf(tables, actor, draftId)
    .select("saved.sop")
    .where("saved.version", "=", version)
    .executeTakeFirst();
  if (!row) throw problem("draft-unknown");
  return { ...presentVersion(row), sop: row.sop };
}

function draftsOf(tables: TableStore, { agencyId }: Actor) {
  return tables
    .selectFrom("alur.sop_draft as draft")
    .innerJoin("alur.official as official", (join) =>
      join.onRef("official.agency_id", "=", "draft.agency_id").onRef("official.official_id", "=", "draft.saved_by"),
    )
    .select(["draft.draft_id", "draft.title", "draft.number", "draft.step_count", "draft.version"])
    .select(["draft.begun_by", "draft.saved_at", "official.name as saved_by_name"])
    .where("draft.agency_id", "=", agencyId)
    .orderBy("draft.saved_at", "desc")
    .orderBy("draft.draft_id");
}

function versionsOf(tables: TableStore, { agencyId }: Actor, draftId: string) {
  return tables
    .selectFrom("alur.sop_draft_version as saved")
    .innerJoin("alur.official as official", (join) =>
      join.onRef("official.agency_id", "=", "saved.agency_id").onRef("official.official_id", "=", "saved.saved_by"),
    )
    .select(["saved.version", "saved.saved_at", "saved.changed_places", "official.name as saved_by_name"])
    .where("saved.agency_id", "=", agencyId)
    .where("saved.draft_id", "=", draftId);
}

type DraftRow = Awaited<ReturnType<ReturnType<typeof draftsOf>["executeTakeFirstOrThrow"]>>;
type VersionRow = Awaited<ReturnType<ReturnType<typeof versionsOf>["executeTakeFirstOrThrow"]>>;

function present(row: DraftRow, { officialId, administrator }: Actor): DraftSummary {
  return {
    id: row.draft_id,
    title: row.title,
    number: row.number,
    steps: row.step_count,
    version: row.version,
    savedByName: row.saved_by_name,
    savedAt: row.saved_at.toISOString(),
    mayDiscard: administrator || row.begun_by === officialId,
  };
}

function presentVersion(row: VersionRow): DraftVersion {
  const { version, saved_by_name: savedByName, changed_places: places } = row;
  return { version, savedByName, savedAt: row.saved_at.toISOString(), changedPlaces: places };
}
