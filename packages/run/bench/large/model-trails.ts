import { defaultWorkingCalendar, drawSop, type Sop } from "@alur/model";
import type { Binding } from "../../src/binding/bound.ts";
import type { CaseCommand } from "../../src/case/case-command.ts";
import type { CaseState, WorkItem } from "../../src/case/case-state.ts";
import { openWorkItems } from "../../src/case/case-state.ts";
import type { Procedure } from "../../src/procedure.ts";
import { CaseCache } from "../../src/store/case-cache.ts";
import { runCommand } from "../../src/store/run-command.ts";
import { memoryCases } from "../../src/testing/memory-cases.ts";

/** A case from its opening to its end, carried out by the engine: what the many cases of an SOP are copied from, whole or up to some entry. */
export interface ModelTrail {
  entries: readonly ModelEntry[];
  items: readonly ModelItem[];
}

interface ModelEntry {
  officialId: string;
  /** A format of PostgreSQL's `format()`: the case's id, the moment of the entry, and the deadline of what it offers. */
  events: string;
}

/** A work item with the entries by which it was offered, taken and finished. */
interface ModelItem extends Pick<WorkItem, "id" | "stepId" | "round" | "performerId" | "audience" | "status"> {
  offered: number;
  claimed: number;
  finished: number;
}

/** Which official acts for a post. */
export type HolderOf = (postId: string) => string;

/** So many steps the SOPs of the large office have: fewer and more than that there are too. */
export const stepCounts = [3, 5, 8] as const;

/** An SOP of so many steps that pass among four performers; where it has a decision, that is its last step but one. */
export function sopOf(steps: number, title: string): Sop {
  const rows = Array.from({ length: steps }, (_, at) => {
    const decides = at === steps - 2;
    const next = decides ? `ya → ${at + 2}, tidak → ${at}` : at === steps - 1 ? "→ selesai" : `→ ${at + 2}`;
    const performer = ["Staf Pelayanan", "Pengolah Data", "Kepala Seksi", "Kepala Bidang"][at % 4];
    const activity = decides ? "Memeriksa konsep surat" : `Menyusun berkas permohonan bagian ${at + 1}`;
    return `${at + 1} | ${performer} | ${activity} | ${next} | Surat permohonan; Salinan identitas | ${30 + 15 * at} menit | Berkas bagian ${at + 1}`;
  });
  return drawSop(rows.join("\n"), title).sop;
}

const CASE = "00000000-0000-4000-8000-000000000000";

/** Carries one case of a procedure through, one official a post, with one return where that is wished. */
export async function modelTrail(procedure: Procedure, holderOf: HolderOf, returned: boolean): Promise<ModelTrail> {
  const store = memoryCases();
  const agencyId = CASE;
  const begun = Date.parse("2026-03-02T02:00:00.000Z");
  await store.putIntoForce({ agencyId, procedure, by: CASE, at: new Date(begun).toISOString() });
  const context = { agencyId, calendar: defaultWorkingCalendar(), cache: new CaseCache() };
  const entries: ModelEntry[] = [];
  const offered = new Map<string, Pick<ModelItem, "offered" | "claimed" | "finished">>();
  const carryOut = async (officialId: string, postId: string, what: Doing): Promise<CaseState> => {
    const at = new Date(begun + entries.length * 60_000).toISOString();
    const by = { officialId, postIds: [postId], unitIds: [] };
    const answer = await runCommand(store, { commandId: `c${entries.length}`, caseId: CASE, by, at, ...what }, context);
    if (answer.kind === "refused") throw new Error(`${what.type} was refused: ${answer.code}`);
    entries.push({ officialId, events: asFormat(answer.events) });
    for (const { id } of openWorkItems(answer.state))
      if (!offered.has(id)) offered.set(id, { offered: entries.length, claimed: 0, finished: 0 });
    return answer.state;
  };
  const [first] = procedure.sop.performers;
  const opening = postOf(procedure.binding, first?.id ?? "");
  let state = await carryOut(holderOf(opening), opening, {
    type: "OpenCase",
    procedureId: procedure.id,
    subject: "Permohonan data kependudukan",
    number: "470/118/2026",
    requesterName: "Pemohon Contoh",
    viaPostId: opening,
  });
  let mayReturn = returned;
  for (let [item] = openWorkItems(state); item; [item] = openWorkItems(state)) {
    const postId = item.audience.kind === "post" ? item.audience.postId : "";
    const { id: workItemId, stepId } = item;
    const step = procedure.sop.steps.find(({ id }) => id === stepId);
    const times = offered.get(workItemId);
    if (!step || !times) throw new Error(`The model case is at ${stepId}, which its SOP does not have.`);
    await carryOut(holderOf(postId), postId, { type: "ClaimWorkItem", workItemId });
    times.claimed = entries.length;
    const requirementsMet = step.requirements;
    const outcome = mayReturn ? "no" : "yes";
    state = await carryOut(
      holderOf(postId),
      postId,
      step.kind === "decision"
        ? { type: "DecideWorkItem", workItemId, outcome, requirementsMet, reason: "Alamat pada formulir belum lengkap" }
        : { type: "CompleteWorkItem", workItemId, requirementsMet },
    );
    times.finished = entries.length;
    if (step.kind === "decision") mayReturn = false;
  }
  const items = Object.values(state.workItems).map(({ id, stepId, round, performerId, audience, status }) => {
    const { offered: from = 0, claimed = 0, finished = 0 } = offered.get(id) ?? {};
    return { id, stepId, round, performerId, audience, status, offered: from, claimed, finished };
  });
  return { entries, items };
}

/** What is done, without what the model fills in. */
type Doing = CaseCommand extends infer Command
  ? Command extends CaseCommand
    ? Omit<Command, "commandId" | "caseId" | "by" | "at">
    : never
  : never;

function postOf(binding: Binding, performerId: string): string {
  const bound = binding[performerId];
  if (bound?.kind !== "post") throw new Error("The performers of the large office are posts.");
  return bound.postId;
}

const places: Readonly<Record<string, string>> = { caseId: "%1$s", at: "%2$s", dueAt: "%3$s" };

function asFormat(events: readonly unknown[]): string {
  return JSON.stringify(events, (name, value: unknown) =>
    typeof value === "string" ? (places[name] ?? value.replaceAll("%", "%%")) : value,
  );
}
