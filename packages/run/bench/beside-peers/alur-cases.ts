import { randomUUID } from "node:crypto";
import { defaultWorkingCalendar, drawSop } from "@alur/model";
import type { Pool } from "pg";
import type { CaseCommand } from "../../src/case/case-command.ts";
import { openWorkItems, type CaseState } from "../../src/case/case-state.ts";
import { postgresCases } from "../../src/io/postgres/postgres-cases.ts";
import { CaseCache } from "../../src/store/case-cache.ts";
import { runCommand } from "../../src/store/run-command.ts";
import type { PeerProcedure } from "./peer-process.ts";

/** Gives Alur the benchmark's procedure and answers with what carries one case of it through: every step is taken and then finished. */
export async function alurCases(pool: Pool, { steps, decides, backTo }: PeerProcedure): Promise<() => Promise<void>> {
  const store = postgresCases(pool);
  const context = { agencyId: randomUUID(), calendar: defaultWorkingCalendar(), cache: new CaseCache() };
  const postId = randomUUID();
  const by = { officialId: randomUUID(), postIds: [postId], unitIds: [] };
  const rows = Array.from({ length: steps }, (_, at) => {
    const number = at + 1;
    const next = number === decides ? `ya → ${number + 1}, tidak → ${backTo}` : "";
    return `${number} | Staf | Mengolah surat bagian ${number} | ${next} | Surat masuk | 30 menit | Surat`;
  });
  const { sop } = drawSop(rows.join("\n"), "Pengelolaan Surat");
  const procedure = { id: randomUUID(), sop, binding: { p1: { kind: "post", postId } } as const };
  await store.putIntoForce({ agencyId: context.agencyId, procedure, by: by.officialId, at: new Date().toISOString() });

  return async () => {
    const caseId = randomUUID();
    const carryOut = async (what: object): Promise<CaseState> => {
      const command = {
        commandId: randomUUID(),
        caseId,
        by,
        at: new Date().toISOString(),
        ...what,
      } as unknown as CaseCommand;
      const answer = await runCommand(store, command, context);
      if (answer.kind === "refused") throw new Error(`${command.type} was refused: ${answer.code}`);
      return answer.state;
    };
    const opening = { procedureId: procedure.id, subject: "Permohonan data", number: "", viaPostId: postId };
    let state = await carryOut({ type: "OpenCase", ...opening });
    let returned = false;
    for (let [item] = openWorkItems(state); item; [item] = openWorkItems(state)) {
      const { id: workItemId, stepId } = item;
      const requirementsMet = ["Surat masuk"];
      await carryOut({ type: "ClaimWorkItem", workItemId });
      if (stepId !== `s${decides}`) state = await carryOut({ type: "CompleteWorkItem", workItemId, requirementsMet });
      else {
        const outcome = returned ? "yes" : "no";
        state = await carryOut({
          type: "DecideWorkItem",
          workItemId,
          outcome,
          requirementsMet,
          reason: "Alamat keliru",
        });
        returned = true;
      }
    }
  };
}
