import { alurInBpmn, documentInBpmnSchema } from "@alur/model";
import { BpmnModdle, type ModdleElement } from "bpmn-moddle";
import { diagnose } from "../diagnostics.ts";
import type { ReadResult } from "../draft.ts";
import { decodeText } from "../text/decode.ts";
import { UnreadableDocument } from "../unreadable-document.ts";
import { alurData, elementsOf, isA, textOf } from "./elements.ts";
import { isActivity } from "./process-flow.ts";
import { readProcess } from "./read-process.ts";

const namespace = "http://www.omg.org/spec/BPMN/20100524/MODEL";
/** A drawing of this size holds thousands of activities; no SOP does. */
const largest = 20_000_000;

/** Whether a file is a BPMN 2.0 diagram. */
export function isBpmn(bytes: Uint8Array): boolean {
  const begin = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /^(?:\xEF\xBB\xBF)?\s*</.test(begin) && begin.includes(namespace);
}

/**
 * The SOPs of a BPMN 2.0 file: each process that does something is one. A file that Alur wrote gives its SOP back, with what was changed in the drawing since;
 * one drawn elsewhere gives lanes as performers, activities as rows, gateways as decisions. Source: OMG formal/2011-01-03.
 */
export async function readBpmn(bytes: Uint8Array, documentName: string): Promise<ReadResult> {
  const definitions = await parse(bytes);
  const roots = elementsOf(definitions, "rootElements");
  const participants = roots
    .filter((root) => isA(root, "Collaboration"))
    .flatMap((root) => elementsOf(root, "participants"));
  const processes = roots.filter((root) => isA(root, "Process") && (holdsActivity(root) || wasWritten(root)));
  const drafts = processes.map((process) => {
    const pool = participants.find((participant) => elementsOf(participant, "processRef")[0] === process);
    const document = documentInBpmnSchema.safeParse(alurData(process, "alur:Document"));
    return readProcess(process, textOf(pool, "name"), document.success ? document.data : undefined, documentName);
  });
  const diagnostics = drafts.length === 0 ? [diagnose("no-sop-in-bpmn", { at: { document: documentName } })] : [];
  return { drafts, diagnostics };
}

function holdsActivity(process: ModdleElement): boolean {
  return elementsOf(process, "flowElements").some(isActivity);
}

/** Alur's own file may hold an SOP that has no row yet. */
function wasWritten(process: ModdleElement): boolean {
  return documentInBpmnSchema.safeParse(alurData(process, "alur:Document")).success;
}

async function parse(bytes: Uint8Array): Promise<ModdleElement> {
  if (bytes.length > largest)
    throw new UnreadableDocument({
      id: "Bagan BPMN ini terlalu besar (lebih dari 20 MB). Simpan satu proses saja, lalu baca lagi.",
      en: "This BPMN diagram is too large (more than 20 MB). Save one process only and read it again.",
    });
  try {
    return (await new BpmnModdle({ alur: alurInBpmn }).fromXML(decodeText(bytes).text)).rootElement;
  } catch (cause) {
    throw new UnreadableDocument(
      {
        id: "Bagan BPMN ini tidak utuh dan tidak dapat dibaca. Buka di program asalnya, simpan lagi sebagai BPMN 2.0, lalu baca berkas itu.",
        en: "This BPMN diagram is not complete and cannot be read. Open it in the program it comes from, save it again as BPMN 2.0 and read that file.",
      },
      { cause },
    );
  }
}
