import { refusalMessages, type RefusalCode } from "@alur/run";
import { RequestProblem } from "../../problems/request-problem.ts";

/** With which HTTP status each refusal of a case is answered: 403 not yours, 404 not there, 409 no longer so, 422 not complete. */
const refusalStatus: Record<RefusalCode, number> = {
  "case-unknown": 404,
  "case-already-open": 409,
  "case-ended": 409,
  "case-held": 409,
  "case-not-held": 409,
  "case-cancelled": 409,
  "case-still-running": 409,
  "case-changed": 409,
  "command-reused": 422,
  "procedure-unknown": 404,
  "procedure-not-runnable": 422,
  "opener-without-post": 403,
  "subject-missing": 422,
  "work-item-unknown": 404,
  "work-item-not-yours": 403,
  "work-item-reserved": 409,
  "work-item-taken": 409,
  "work-item-not-claimed": 409,
  "work-item-finished": 409,
  "work-item-withdrawn": 409,
  "work-item-delegated": 409,
  "not-delegated": 409,
  "not-in-charge": 403,
  "not-your-doing": 403,
  "nothing-to-recall": 409,
  "recall-too-late": 409,
  "last-performer": 409,
  "no-sop-called": 422,
  "child-case-running": 409,
  "child-not-awaited": 409,
  "receiver-is-you": 422,
  "requirement-unknown": 422,
  "note-missing": 422,
  "decision-needed": 422,
  "no-decision-here": 422,
  "outcome-unknown": 422,
  "reason-missing": 422,
  "word-missing": 422,
  "answer-missing": 422,
  "step-not-performed": 422,
  "migration-same-sop": 409,
  "migration-map-wrong": 422,
  "migration-step-gone": 409,
  "migration-join-gone": 409,
  "migration-decided": 409,
  "migration-ways-differ": 409,
  "deadlines-unchanged": 409,
  "comment-empty": 422,
};

/** A refusal of a case as the answer to a request. */
export function refusalProblem(code: RefusalCode): RequestProblem {
  return new RequestProblem(refusalStatus[code], { code, message: refusalMessages[code] });
}
