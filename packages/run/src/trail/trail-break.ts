/** Where a trail is no longer what was written, and how that shows. */
export type TrailBreak =
  | { kind: "entry-missing" | "entry-changed" | "entry-unchained" | "entry-added"; caseId: string; version: number }
  | { kind: "file-missing" | "file-changed"; caseId: string; version: number; name: string }
  | { kind: "acting-unappointed"; caseId: string; version: number; basis: string }
  | { kind: "case-missing" | "head-changed"; caseId: string }
  | { kind: "sealed-entry-missing" | "sealed-entry-rewritten"; caseId: string; version: number; sealNumber: number }
  | { kind: "seal-missing" | "seal-changed" | "seal-unchained" | "sealed-cases-changed"; sealNumber: number }
  | { kind: "noted-seal-missing"; hash: string };

/** The break in one sentence for the inspector. */
export function describeBreak(found: TrailBreak): { id: string; en: string } {
  switch (found.kind) {
    case "entry-missing":
      return said(found, "hilang.", "is missing.");
    case "entry-changed":
      return said(found, "tidak lagi seperti waktu ditulis.", "is no longer as it was written.");
    case "entry-unchained":
      return said(found, "tidak menyambung pada catatan sebelumnya.", "does not follow the entry before it.");
    case "entry-added":
      return said(found, "tidak pernah ditulis oleh Alur.", "was never written by Alur.");
    case "file-missing":
      return said(
        found,
        `melampirkan ${found.name}, yang isinya hilang.`,
        `attached ${found.name}, whose bytes are gone.`,
      );
    case "file-changed":
      return said(
        found,
        `melampirkan ${found.name}, yang isinya bukan lagi yang dilampirkan.`,
        `attached ${found.name}, whose bytes are no longer those that were attached.`,
      );
    case "acting-unappointed":
      return said(
        found,
        `dilakukan sebagai Plt. atau Plh. berdasarkan ${found.basis}, tetapi penugasan itu tidak mencakupnya.`,
        `was done as Plt. or Plh. by ${found.basis}, and no such appointment covers it.`,
      );
    case "case-missing":
      return {
        id: `Berkas ${found.caseId}: berkasnya hilang, padahal jejaknya pernah ada.`,
        en: `Case ${found.caseId}: the case is missing, though it had a trail.`,
      };
    case "head-changed":
      return {
        id: `Berkas ${found.caseId}: catatan terakhirnya bukan yang terakhir ditulis.`,
        en: `Case ${found.caseId}: its last entry is not the one that was written last.`,
      };
    case "sealed-entry-missing":
      return said(
        found,
        `sudah disegel (segel ${found.sealNumber}), tetapi hilang.`,
        `was sealed (seal ${found.sealNumber}) and is missing.`,
      );
    case "sealed-entry-rewritten":
      return said(
        found,
        `bukan lagi yang disegel (segel ${found.sealNumber}): jejaknya ditulis ulang.`,
        `is not the one that was sealed (seal ${found.sealNumber}): the trail was written anew.`,
      );
    case "seal-missing":
      return { id: `Segel ${found.sealNumber} hilang.`, en: `Seal ${found.sealNumber} is missing.` };
    case "seal-changed":
      return {
        id: `Segel ${found.sealNumber} tidak lagi seperti waktu dibuat.`,
        en: `Seal ${found.sealNumber} is no longer as it was made.`,
      };
    case "seal-unchained":
      return {
        id: `Segel ${found.sealNumber} tidak menyambung pada segel sebelumnya.`,
        en: `Seal ${found.sealNumber} does not follow the seal before it.`,
      };
    case "sealed-cases-changed":
      return {
        id: `Daftar berkas dalam segel ${found.sealNumber} tidak lagi seperti waktu disegel.`,
        en: `The list of cases in seal ${found.sealNumber} is no longer as it was sealed.`,
      };
    case "noted-seal-missing":
      return {
        id: `Segel yang Anda catat (${found.hash}) tidak ada lagi: jejak dan segelnya ditulis ulang atau dibuang.`,
        en: `The seal that you noted (${found.hash}) is no longer there: trails and seals were written anew or removed.`,
      };
  }
}

function said(entry: { caseId: string; version: number }, id: string, en: string): { id: string; en: string } {
  return {
    id: `Berkas ${entry.caseId}, catatan ke-${entry.version} ${id}`,
    en: `Case ${entry.caseId}, entry ${entry.version} ${en}`,
  };
}
