import * as z from "zod";
import { newId } from "./new-id.ts";
import { foundDocumentSchema } from "./found-document.ts";
import { readKeptSop } from "./kept-sop.ts";
import { beforeReading } from "./device.ts";
import type { Shelf } from "./shelf.ts";

const SOP = "alur.sop.";
const FOUND = "alur.found";

// Before there was a database, SOPs lay in the browser's small storage of words. They are carried over once; what cannot be understood stays there.
beforeReading(async (shelf) => {
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith(SOP))) await carrySop(shelf, name);
  await carryFound(shelf);
});

async function carrySop(shelf: Shelf, name: string): Promise<void> {
  const kept = readKeptSop(parse(localStorage.getItem(name)));
  if (!kept) return;
  if (!(await shelf.get("sops", kept.key))) await shelf.put("sops", { ...kept, version: 1 });
  localStorage.removeItem(name);
}

async function carryFound(shelf: Shelf): Promise<void> {
  const withKey = foundDocumentSchema.extend({ key: z.string().default(newId) });
  const documents = z.array(withKey).safeParse(parse(localStorage.getItem(FOUND))).data;
  if (!documents) return;
  for (const document of documents) await shelf.put("documents", document);
  const keys = documents.map(({ key }) => key);
  await shelf.put("settings", keys, "found");
  localStorage.removeItem(FOUND);
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // One cut off when the disk was full: as good as none.
    return undefined;
  }
}
