import { findStep } from "@alur/model";
import { doerOf } from "../actor.ts";
import type { AttachedFile, DocumentPlace } from "../case-document.ts";
import { findDocument, type CaseState } from "../case-state.ts";
import type { CommandBase } from "../command-base.ts";
import type { CaseContext } from "../course.ts";
import { refuse, type Decision } from "../decision.ts";
import { whyNotOnCase } from "../may.ts";

/**
 * Somebody puts a file into the berkas: a new document, or a newer version of one that is there. The older versions stay. The bytes were stored before; this
 * says what they are for.
 */
export interface AttachFile extends CommandBase {
  type: "AttachFile";
  /** Of a new document chosen by whoever attaches it, of a newer version that of the document. */
  documentId: string;
  /** Whether a document of this id is to be there already. */
  replaces: boolean;
  file: AttachedFile;
  /** Only for a new document; a newer version stays where the first one was put. */
  place?: DocumentPlace;
}

export function attachFile(
  { type, documentId, replaces, file, place, by, at }: AttachFile,
  state: CaseState,
  { procedure }: CaseContext,
): Decision {
  const why = whyNotOnCase(type, state, by);
  if (why) return refuse(why);
  if (file.name.trim() === "") return refuse("file-nameless");
  const document = findDocument(state, documentId);
  if (replaces !== (document !== undefined)) return refuse("document-unknown");
  if (document?.versions.at(-1)?.sha256 === file.sha256) return refuse("document-unchanged");
  if (!document && place) {
    const step = findStep(procedure.sop, place.stepId);
    const printed = place.kind === "requirement" ? step?.requirements : step?.outputs;
    if (!printed?.includes(place.name)) return refuse("document-place-unknown");
  }
  const where = document ? document.place : place;
  return [{ type: "FileAttached", documentId, file, ...(where ? { place: where } : {}), by: doerOf(by, state), at }];
}
