import { randomUUID } from "node:crypto";
import type { CaseView, WorklistItem } from "../../src/api/index.ts";
import type { Random } from "./random.ts";
import { LineBroken, type Browser } from "./browser.ts";

/** A command that somebody sent, and what the server last said of it; nothing while the line is broken. */
export interface SentCommand {
  commandId: string;
  path: string;
  body: object;
  answer?: "done" | "refused";
  /** Sent several times at once, it was answered now with yes and now with no. */
  unlike?: boolean;
}

/** What carries a berkas on. */
const onward = ["ClaimWorkItem", "CompleteWorkItem", "DecideWorkItem"];

/** What an official may open, and through which post. */
export interface Opening {
  procedureId: string;
  postId: string;
}

/**
 * An official who works as long as the line holds: takes what waits, completes it, decides, sends back, opens new cases. Where the line broke, the next
 * time begins by sending the same command again, as the browser does.
 */
export class OfficialAtWork {
  readonly sent: SentCommand[] = [];
  /** How often each command is sent at once, as by somebody who clicks again and again. */
  clicks = 1;
  #waiting: SentCommand | undefined;
  readonly #browser: Browser;
  readonly #random: Random;
  readonly #opening: Opening | undefined;

  constructor(browser: Browser, random: Random, opening?: Opening) {
    this.#browser = browser;
    this.#random = random;
    this.#opening = opening;
  }

  /** Loses the line in the middle of whatever is on its way. */
  loseLine(): void {
    this.#browser.loseLine();
  }

  /** Works until the line breaks or `enough` says so. */
  async work(enough: () => boolean): Promise<void> {
    try {
      if (this.#waiting) await this.#send(this.#waiting);
      while (!enough()) await this.#step();
    } catch (broken) {
      if (!(broken instanceof LineBroken)) throw broken;
    }
  }

  async #step(): Promise<void> {
    const worklist = await this.#look<WorklistItem[]>("/api/worklist");
    const item = this.#random.pick(worklist);
    if (this.#opening && (!item || this.#random.chance(0.2))) return this.#open(this.#opening);
    if (!item) return;
    const seen = await this.#look<CaseView>(`/api/cases/${item.caseId}`);
    const command = this.#choose(seen, item.workItemId);
    if (command) await this.#command(`/api/cases/${item.caseId}/commands`, command);
  }

  async #look<Body>(path: string): Promise<Body> {
    const { status, body } = await this.#browser.get<Body>(path);
    if (status !== 200) throw new LineBroken(`The server answered ${status}.`);
    return body;
  }

  #choose({ available, sop, workItems }: CaseView, workItemId: string): object | undefined {
    const mine = available.filter(
      (action) => action.workItemId === workItemId && [...onward, "SendBack"].includes(action.type),
    );
    const usual = mine.filter((action) => onward.includes(action.type));
    const action = this.#random.pick(this.#random.chance(0.9) ? usual : mine);
    if (!action) return undefined;
    const stepId = workItems.find((item) => item.id === workItemId)?.stepId;
    const requirementsMet = sop.steps.find((step) => step.id === stepId)?.requirements ?? [];
    const { type } = action;
    if (type === "SendBack") return { type, workItemId, toStepId: action.targets[0], reason: "Perlu diperbaiki" };
    if (type === "ClaimWorkItem") return { type, workItemId };
    const outcome = this.#random.chance(0.8) ? "yes" : "no";
    const decided = type === "DecideWorkItem" ? { outcome, note: "Sudah diperiksa" } : { note: "" };
    return { type, workItemId, requirementsMet, ...decided };
  }

  async #open({ procedureId, postId }: Opening): Promise<void> {
    await this.#command("/api/cases", { procedureId, postId, subject: "Surat tugas", number: "", requesterName: "" });
  }

  async #command(path: string, what: object): Promise<void> {
    const commandId = randomUUID();
    const command: SentCommand = { commandId, path, body: { commandId, ...what } };
    this.sent.push(command);
    this.#waiting = command;
    await this.#send(command);
  }

  async #send(command: SentCommand): Promise<void> {
    const send = async () => this.#browser.post(command.path, command.body);
    const answers = await Promise.all(Array.from({ length: this.clicks }, send));
    const broken = answers.find(({ status }) => status >= 500);
    // A fault or an absent database tells as little as a broken line.
    if (broken) throw new LineBroken(`The server answered ${broken.status}.`);
    const done = answers.filter(({ status }) => status < 300).length;
    command.answer = done > 0 ? "done" : "refused";
    command.unlike = done > 0 && done < answers.length;
    this.#waiting = undefined;
  }
}
