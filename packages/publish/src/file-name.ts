import type { Sop } from "@alur/model";

const longest = 80;

/** A file name (without ending) from the SOP's title that every system accepts: small letters, digits and hyphens. */
export function fileNameOf(sop: Sop): string {
  const words = sop.identity.title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, "");
  return words === "" ? "sop" : words.startsWith("sop-") ? words : `sop-${words}`;
}
