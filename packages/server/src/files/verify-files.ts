import type { TrailBreak } from "@alur/run";
import type { AgencyDatabase } from "@alur/run/io";
import type { FileStore } from "./file-store.ts";

/** What came of comparing every attached file with the hash that the trail has of it. */
export interface FilesReport {
  files: number;
  breaks: readonly TrailBreak[];
}

interface NamedFile {
  caseId: string;
  version: number;
  name: string;
  sha256: string;
}

/** So many entries of trails are looked through at a time. */
const PAGE = 5000;

const attached = `
select case_id as "caseId", version, event #>> '{file,name}' as name, event #>> '{file,sha256}' as sha256
from (select case_id, version, events from alur.case_event
  where agency_id = $1 and ($2::uuid is null or (case_id, version) > ($2, $3)) order by case_id, version limit ${PAGE}) entry
left join lateral json_array_elements(entry.events) event on event ->> 'type' = 'FileAttached'
order by case_id, version`;

/** Looks for every file that the trails of an agency name. A content that several name is read once. */
export async function verifyFiles(database: AgencyDatabase, files: FileStore, agencyId: string): Promise<FilesReport> {
  const states = new Map<string, Awaited<ReturnType<FileStore["check"]>>>();
  const breaks: TrailBreak[] = [];
  let last: NamedFile | undefined;
  do {
    const { rows } = await database.query<NamedFile>(attached, [agencyId, last?.caseId, last?.version]);
    for (const { caseId, version, name, sha256 } of rows.filter((row) => row.sha256)) {
      const state = states.get(sha256) ?? (await files.check(agencyId, sha256));
      states.set(sha256, state);
      if (state !== "whole") breaks.push({ kind: `file-${state}`, caseId, version, name });
    }
    last = rows.at(-1);
  } while (last);
  return { files: states.size, breaks };
}
