import type { Sop } from "@alur/model";
import { listDocuments } from "../../device/found-document.ts";
import { findKeptSop, listKeptSops } from "../../device/kept-sops.ts";
import { sameSop } from "../../device/same-sop.ts";

/** An SOP on this device that may be the older version of another. `asRead`: the same one, before anybody mended it. */
export interface OlderVersion {
  key: string;
  sop: Sop;
  documentName: string;
  asRead: boolean;
}

/** What an SOP can be compared with here: its own first reading where it was mended since, and every other SOP on the device. */
export function olderVersions(sopKey: string): OlderVersion[] {
  const now = findKeptSop(sopKey)?.sop;
  const found = listDocuments().flatMap(({ found: entries, documentName }) =>
    entries.map(({ key, sop }) => ({ key, sop, documentName })),
  );
  const first = found.find(({ key, sop }) => key === sopKey && now !== undefined && !sameSop(sop, now));
  const kept = listKeptSops().filter(({ key }) => key !== sopKey);
  const others = found.filter(({ key }) => key !== sopKey && !kept.some((entry) => entry.key === key));
  return [
    ...(first ? [{ ...first, key: `${sopKey} as read`, asRead: true }] : []),
    ...[...kept, ...others].map(({ key, sop, documentName }) => ({ key, sop, documentName, asRead: false })),
  ];
}
