import type { Sop } from "@alur/model";
import { comparisonContent } from "@alur/publish";
import type { DraftAnswer, DraftSummary, DraftVersion, SavedVersion } from "../api/index.ts";
import type { Actor } from "../office/actor.ts";
import { problem } from "../problems/request-problem.ts";
import { together, type TableStore } from "../tables/open-tables.ts";
import { decideSave } from "./decide-save.ts";

/** What somebody saves, under the number that makes it count once. */
interface Saving {
  saveId: string;
  sop: Sop;
  at: Date;
}

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

/** Begins a draft under a number of its own; the same one sent twice is one. Throws `key-reused` where the number is another draft's. */
export async function beginDraft(tables: TableStore, actor: Actor, { saveId, sop, at }: Saving): Promise<void> {
  const { agencyId, officialId } = actor;
  await together(tables, async (transaction) => {
    const begun = await transaction
      .insertInto("alur.sop_draft")
      .values({
        ...titled(sop),
        agency_id: agencyId,
        draft_id: saveId,
        version: 1,
        begun_by: officialId,
        saved_by: officialId,
        saved_at: at,
      })
      .onConflict((known) => known.columns(["agency_id", "draft_id"]).doNothing())
      .returning("draft_id")
      .executeTakeFirst();
    if (begun) return addVersion(transaction, actor, { draftId: saveId, version: 1, changed: 0, saveId, sop, at });
    const [first] = await listVersions(transaction, actor, saveId);
    const known = first && (await readVersion(transaction, actor, saveId, 1));
    if (!known || decideSave(known, { basedOn: 1, sop }) !== "same") throw problem("key-reused");
  });
}

/** Saves a draft again. Throws `draft-unknown`, and `draft-overtaken` where somebody else saved since the version that this one rests on. */
export async function saveDraft(
  tables: TableStore,
  actor: Actor,
  { draftId, basedOn, saveId, sop, at }: Saving & { draftId: string; basedOn: number },
): Promise<void> {
  const { agencyId, officialId } = actor;
  await together(tables, async (transaction) => {
    // Two who save at the same moment do so one after the other; the second sees what the first saved.
    const held = await transaction
      .selectFrom("alur.sop_draft")
      .select("draft_id")
      .where("agency_id", "=", agencyId)
      .where("draft_id", "=", draftId)
      .forUpdate()
      .executeTakeFirst();
    if (!held) throw problem("draft-unknown");
    const sent = await transaction
      .selectFrom("alur.sop_draft_version")
      .select("version")
      .where("agency_id", "=", agencyId)
      .where("draft_id", "=", draftId)
      .where("save_id", "=", saveId)
      .executeTakeFirst();
    if (sent) return;
    const standing = await readDraft(transaction, actor, draftId);
    const decision = decideSave(standing, { basedOn, sop });
    if (decision === "overtaken") throw problem("draft-overtaken", [overtakenBy(standing)]);
    if (decision === "same") return;
    const version = standing.version + 1;
    const changed = changedPlaces(standing.sop, sop);
    await addVersion(transaction, actor, { draftId, version, changed, saveId, sop, at });
    await transaction
      .updateTable("alur.sop_draft")
      .set({ ...titled(sop), version, saved_by: officialId, saved_at: at })
      .where("agency_id", "=", agencyId)
      .where("draft_id", "=", draftId)
      .execute();
  });
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

/** Takes a draft off the list. Whoever began it may, and the administrator. Throws `draft-unknown` and `not-your-draft`. */
export async function discardDraft(tables: TableStore, actor: Actor, draftId: string, at: Date): Promise<void> {
  const { mayDiscard } = await readDraft(tables, actor, draftId);
  if (!mayDiscard) throw problem("not-your-draft");
  await tables
    .updateTable("alur.sop_draft")
    .set({ discarded_by: actor.officialId, discarded_at: at })
    .where("agency_id", "=", actor.agencyId)
    .where("draft_id", "=", draftId)
    .execute();
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

async function addVersion(
  transaction: TableStore,
  { agencyId, officialId }: Actor,
  { draftId, version, changed, saveId, sop, at }: Saving & { draftId: string; version: number; changed: number },
): Promise<void> {
  await transaction
    .insertInto("alur.sop_draft_version")
    .values({
      agency_id: agencyId,
      draft_id: draftId,
      version,
      save_id: saveId,
      sop: JSON.stringify(sop),
      changed_places: changed,
      saved_by: officialId,
      saved_at: at,
    })
    .execute();
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

function titled({ identity, steps }: Sop) {
  return { title: identity.title, number: identity.number, step_count: steps.length };
}

function changedPlaces(before: Sop, after: Sop): number {
  return comparisonContent(before, after).sections.reduce((sum, { lines }) => sum + lines.length, 0);
}

function overtakenBy({ version, savedByName }: DraftSummary) {
  return {
    id: `Versi ${version} disimpan oleh ${savedByName}.`,
    en: `Version ${version} was saved by ${savedByName}.`,
  };
}
