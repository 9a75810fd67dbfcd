import { same } from "@alur/model";
import { strFromU8, unzipSync } from "fflate";
import { settleDevice } from "../device.ts";
import { findDocument, keepDocument } from "../found-document.ts";
import { findKeptSop, keepSop } from "../kept-sops.ts";
import { newId } from "../new-id.ts";
import { fetchHistory, takeInHand } from "../sop-in-hand.ts";
import { keepSource } from "../sources.ts";
import { deviceCopySchema, type CopiedSop, type DeviceCopy } from "./device-copy.ts";
import { COPY_NAME, pagesName } from "./save-copy.ts";

/** What a person says about an SOP that is here and in the file, and not the same. */
export type Choice = "both" | "file" | "here";

/** What a file brings: what can come in at once, and what somebody has to decide first. */
export interface Brought {
  added: CopiedSop[];
  same: number;
  clashes: CopiedSop[];
}

/** No such file as Alur saves. */
export class NoCopy extends Error {}

// Words of a device with thousands of SOPs; a file that unpacks to more is none of ours.
const MOST_BYTES = 512 * 1024 * 1024;

/** Opens a file that was saved on this or another device. Throws `NoCopy`. */
export function readCopy(bytes: Uint8Array): { copy: DeviceCopy; pages: Record<string, Uint8Array> } {
  try {
    let sum = 0;
    const { [COPY_NAME]: words, ...pages } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sum += originalSize;
        if (sum > MOST_BYTES) throw new NoCopy();
        return name === COPY_NAME || name.startsWith(pagesName(""));
      },
    });
    return { copy: deviceCopySchema.parse(JSON.parse(strFromU8(words ?? new Uint8Array()))), pages };
  } catch (cause) {
    throw new NoCopy("The file was not saved by Alur.", { cause });
  }
}

/** Brings in documents and every SOP that stands in nothing's way; the others are handed back to be decided about. */
export function bringIn({ copy, pages }: ReturnType<typeof readCopy>): Brought {
  for (const { lines, ...document } of copy.documents) {
    if (findDocument(document.key)) continue;
    keepDocument(document);
    const file = pages[pagesName(document.key)];
    keepSource({ key: document.key, lines, ...(file ? { pages: new Uint8Array(file) } : {}) });
  }
  const brought: Brought = { added: [], same: 0, clashes: [] };
  for (const sop of copy.sops) {
    const here = findKeptSop(sop.key);
    if (!here) brought.added.push(sop);
    else if (same(here.sop, sop.sop)) brought.same++;
    else brought.clashes.push(sop);
  }
  for (const sop of brought.added) add(sop, sop.key);
  return brought;
}

function add({ changes, version: _elsewhere, ...sop }: CopiedSop, key: string): void {
  keepSop({ ...sop, key, version: 0 }, { after: 0, changes });
}

/** Does with an SOP that is here and in the file what a person chose. Whichever stands, the other can be brought back. */
export async function settleClash(sop: CopiedSop, choice: Choice): Promise<void> {
  if (choice === "both") add(sop, newId());
  if (choice === "file") {
    await fetchHistory(sop.key);
    takeInHand(sop.key)?.mend(() => sop.sop);
  }
  await settleDevice();
}
