import type { Sop } from "../../packages/model/src/index.ts";
import { readDocument } from "../../packages/read/src/index.ts";
import { labelledDrawings, labelledTexts } from "../scoring/shared-labels.ts";

/** The SOPs of real documents beside the checkout, as our own reader understands them, by the kind of their source. Empty where the documents are absent. */
export async function realSops(): Promise<Record<string, Sop[]>> {
  const texts = [...(labelledTexts() ?? [])].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const drawings = labelledDrawings()?.documents ?? new Map<string, Uint8Array>();
  const found: Record<string, Sop[]> = {};
  for (const [kind, documents] of [
    ["texts", texts],
    ["drawings", [...drawings]],
  ] as const) {
    if (documents.length === 0)
      console.log(`No real ${kind} are beside this checkout (../shared), so none were laid out.`);
    const sops: Sop[] = [];
    for (const [name, bytes] of documents) {
      const { drafts } = await readDocument(bytes, name);
      sops.push(...drafts.map(({ sop }) => sop));
    }
    if (sops.length > 0) found[kind] = sops;
  }
  return found;
}
