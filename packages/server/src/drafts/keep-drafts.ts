import type { Sop } from "@alur/model";
import { comparisonContent } from "@alur/publish";
import type { DraftAnswer, DraftSummary } from "../api/index.ts";
import type { Actor } from "../office/actor.ts";
import { problem } from "../problems/request-problem.ts";
import { together, type TableStore } from "../tables/open-tables.ts";
import { decideSave, saysTheSame } from "./decide-save.ts";
import { readDraft, readDraftAt } from "./read-drafts.ts";

/** What somebody saves, under the number that makes it count once. */
interface Saving {
  saveId: string;
  sop: Sop;
  at: Date;
}

/**
 * Begins a draft under a number of its own; the same one sent twice is one. Gives the draft as it was begun, whatever others have saved of it since:
 * whoever took theirs for the answer would save over it next. Throws `key-reused` where the number is another draft's.
 */
export async function beginDraft(tables: TableStore, actor: Actor, { saveId, sop, at }: Saving): Promise<DraftAnswer> {
  const { agencyId, officialId } = actor;
  return together(tables, async (transaction) => {
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
    if (begun) await addVersion(transaction, actor, { draftId: saveId, version: 1, changed: 0, saveId, sop, at });
    const first = await readDraftAt(transaction, actor, saveId, 1);
    if (!saysTheSame(first.sop, sop)) throw problem("key-reused");
    return first;
  });
}

/**
 * Saves a draft again, and gives it as this saving left it, even where others have saved since. Throws `draft-unknown`, `draft-overtaken` where somebody
 * else saved since the version that this one rests on, and `key-reused` where something else was saved under this number.
 */
export async function saveDraft(
  tables: TableStore,
  actor: Actor,
  { draftId, basedOn, saveId, sop, at }: Saving & { draftId: string; basedOn: number },
): Promise<DraftAnswer> {
  const { agencyId, officialId } = actor;
  return together(tables, async (transaction) => {
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
    if (sent) {
      const saved = await readDraftAt(transaction, actor, draftId, sent.version);
      if (!saysTheSame(saved.sop, sop)) throw problem("key-reused");
      return saved;
    }
    const standing = await readDraft(transaction, actor, draftId);
    const decision = decideSave(standing, { basedOn, sop });
    if (decision === "overtaken") throw problem("draft-overtaken", [overtakenBy(standing)]);
    if (decision === "same") return standing;
    const version = standing.version + 1;
    const changed = changedPlaces(standing.sop, sop);
    await addVersion(transaction, actor, { draftId, version, changed, saveId, sop, at });
    await transaction
      .updateTable("alur.sop_draft")
      .set({ ...titled(sop), version, saved_by: officialId, saved_at: at })
      .where("agency_id", "=", agencyId)
      .where("draft_id", "=", draftId)
      .execute();
    return readDraft(transaction, actor, draftId);
  });
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
