import { randomUUID } from "node:crypto";
import { defaultWorkingCalendar, drawSop } from "@alur/model";
import type { Pool } from "pg";
import type { CaseCommand } from "../../src/case/case-command.ts";
import { decide } from "../../src/case/decide.ts";
import { isRefusal } from "../../src/case/decision.ts";
import { remindersAhead } from "../../src/case/reminders.ts";
import { postgresCases } from "../../src/io/postgres/postgres-cases.ts";
import type { Procedure } from "../../src/procedure.ts";
import { CaseCache, knownAfter } from "../../src/store/case-cache.ts";
import type { CaseStep } from "../../src/store/case-store.ts";
import { runCommand, type CommandContext } from "../../src/store/run-command.ts";

/** The SOP of the benchmark: ten steps of a letter, all for one post, so that anybody can finish each of them. */
export const letter = `
  1 | Staf | Menerima surat masuk dan mencatatnya dalam buku agenda | | Surat masuk | 10 menit | Surat tercatat
  2 | Staf | Menyusun konsep surat jawaban | | Surat tercatat; Disposisi | 60 menit | Konsep surat
  3 | Staf | Memeriksa konsep surat | ya → 4, tidak → 2 | Konsep surat | 15 menit | Konsep diparaf
  4 | Staf | Menandatangani surat | | Konsep diparaf | 1 hari | Surat ditandatangani
  5 | Staf | Memberi nomor surat | | Surat ditandatangani | 5 menit | Surat bernomor
  6 | Staf | Mengirim surat | | Surat bernomor | 30 menit | Surat terkirim
  7 | Staf | Menyimpan salinan surat | | Surat bernomor | 10 menit | Arsip`;

/** An office with one procedure and one official, in which cases stand ready for their next step. */
export class Workload {
  readonly store;
  readonly context: CommandContext;
  readonly #procedure: Procedure;
  readonly #official = { officialId: randomUUID(), postIds: [randomUUID()], unitIds: [] };

  constructor(pool: Pool, agencyId: string = randomUUID()) {
    this.store = postgresCases(pool);
    this.context = { agencyId, calendar: defaultWorkingCalendar(), cache: new CaseCache(100_000) };
    const { sop } = drawSop(letter, "Pengelolaan Surat");
    const binding = { p1: { kind: "post", postId: this.#official.postIds[0] ?? "" } } as const;
    this.#procedure = { id: randomUUID(), sop, binding };
  }

  async putIntoForce(): Promise<void> {
    const { agencyId } = this.context;
    await this.store.putIntoForce({
      agencyId,
      procedure: this.#procedure,
      by: this.#official.officialId,
      at: this.#now(),
    });
  }

  /** Opens a case and takes its first work item; answers with the command that completes it, which is what is timed. */
  async readyCase(): Promise<CaseCommand> {
    const caseId = randomUUID();
    const base = () => ({ commandId: randomUUID(), caseId, by: this.#official, at: this.#now() });
    const viaPostId = this.#official.postIds[0] ?? "";
    const opening = {
      type: "OpenCase",
      procedureId: this.#procedure.id,
      subject: "Permohonan data",
      number: "005/1/2026",
      viaPostId,
    } as const;
    await this.run({ ...base(), ...opening });
    await this.run({ ...base(), type: "ClaimWorkItem", workItemId: "w1" });
    return { ...base(), type: "CompleteWorkItem", workItemId: "w1", requirementsMet: ["Surat masuk"] };
  }

  async run(command: CaseCommand): Promise<void> {
    const answer = await runCommand(this.store, command, this.context);
    if (answer.kind === "refused") throw new Error(`${command.type} was refused: ${answer.code}`);
  }

  /** What the engine would write for a command, worked out beforehand. */
  stepOf(command: CaseCommand): CaseStep {
    const { agencyId, calendar, cache } = this.context;
    const known = cache.find(agencyId, command.caseId);
    if (!known) throw new Error("The case is not ready.");
    const context = { procedure: this.#procedure, calendar };
    const events = decide(command, known.state, context);
    if (isRefusal(events)) throw new Error(events.refused);
    const { commandId, caseId, at } = command;
    const entry = { version: known.version + 1, commandId, officialId: command.by.officialId, at, events };
    const after = knownAfter(known, entry).state;
    return { agencyId, caseId, entry, before: known.state, after, remindAt: remindersAhead(after, context) };
  }

  #now(): string {
    return new Date().toISOString();
  }
}
