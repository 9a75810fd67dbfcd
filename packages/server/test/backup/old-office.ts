import type { Pool } from "pg";
import { inAgency } from "@alur/run/io";
import { openDatabase } from "../../src/database/connect.ts";
import { migrate } from "../../src/database/migrate.ts";
import { readMigrationSets } from "../../src/database/migration-sets.ts";
import { migrateSignIn } from "../../src/sign-in/migrate-sign-in.ts";

/** The last change of the tables that the old version knew, by set. */
const known: Readonly<Record<string, string>> = { run: "0006", server: "0005" };

/** Makes in this folder an office with one berkas of two entries, as an Alur wrote it that knew only the first changes of the tables. */
export async function makeOldOffice(dataFolder: string): Promise<{ agencyId: string; caseId: string }> {
  const database = await openDatabase({ dataFolder }, () => {});
  try {
    const sets = readMigrationSets().map(({ name, migrations }) => ({
      name,
      migrations: migrations.filter((migration) => migration.name.slice(0, 4) <= (known[name] ?? "")),
    }));
    await migrate(database.ownerPool, sets);
    await migrateSignIn(database.ownerPool);
    return await fill(database.ownerPool);
  } finally {
    await database.stop();
  }
}

async function fill(ownerPool: Pool): Promise<{ agencyId: string; caseId: string }> {
  const [agencyId, caseId, officialId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const office = inAgency(ownerPool, agencyId);
  const ids = [agencyId, officialId];
  await office.query("insert into alur.agency (agency_id, name) values ($1, 'Dinas Lama')", [agencyId]);
  await office.query("update alur.instance set kind = 'office', agency_id = $1", [agencyId]);
  await office.query(
    "insert into alur.official (agency_id, official_id, auth_user_id, name) values ($1, $2, gen_random_uuid(), E'Sari\\t\"Wati\"\\\\')",
    ids,
  );
  await office.query(
    `insert into alur.procedure (agency_id, procedure_id, title, number, step_count, sop, binding, in_force_since, put_into_force_by)
     values ($1, $2, 'Surat Keluar', '1', 1, '{}', '{}', now(), $2)`,
    ids,
  );
  await office.query(
    `with one as (select alur.entry_hash(null, $1, $3, 1, $3, $2, '2026-03-02T02:00:00Z', '[{"type": "Lama"}]') as hash),
       two as (select alur.entry_hash(one.hash, $1, $3, 2, $2, $2, '2026-03-02T03:00:00Z', '[{"type": "Baru"}]') as hash from one),
       berkas as (insert into alur."case" (agency_id, case_id, procedure_id, version, status, subject, number, via_post_id, opened_by, opened_at,
           trail_head_before, trail_head)
         select $1, $3, $2, 2, 'open', 'Cuti', '', $2, $2, '2026-03-02T02:00:00Z', one.hash, two.hash from one, two)
     insert into alur.case_event (agency_id, case_id, version, command_id, official_id, at, events, previous_hash, hash)
     select $1::uuid, $3::uuid, 1, $3::uuid, $2::uuid, '2026-03-02T02:00:00Z'::timestamptz, '[{"type": "Lama"}]'::json, null, one.hash from one
     union all
     select $1, $3, 2, $2, $2, '2026-03-02T03:00:00Z', '[{"type": "Baru"}]', one.hash, two.hash from one, two`,
    [agencyId, officialId, caseId],
  );
  return { agencyId, caseId };
}
