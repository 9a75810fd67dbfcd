import { Client, type ClientConfig } from "pg";
import type { SharedTrail } from "./agencies.ts";
import { withoutIndexes } from "./without-indexes.ts";

/** How many cases there are to be. */
export interface LargeSize {
  open: number;
  closed: number;
}

/** So many cases grow side by side: the entries of one case lie as far apart on the disk as they do where a whole agency works on many. */
const BATCH = 50_000;

/** Which case is copied from which trail, up to which entry, since when and how fast. Closed ones began in the last three years, open ones lately. */
const plan = `
create unlogged table bench.plan as
select n, gen_random_uuid() as case_id, trail.trail, trail.agency_id, pace, closed,
  case when closed then trail.entries else upto.upto end as upto,
  case when closed then date_trunc('second', now() - interval '60 days' - interval '3 years' * (1 - n::float8 / $2))
    else date_trunc('second', now() - interval '15 days' * recent ^ 2) - reached.hours * pace * interval '1 hour' end as opened_at
from (
  select n, n <= $2 as closed, floor(random() * 10000)::int as slot, (1 + floor(4 * random())) / 2 as pace, random() as part, random() as recent
  from generate_series(1, $1::int) n
) drawn
join bench.slot using (slot) join bench.trail using (trail)
cross join lateral (select 1 + floor(part * (trail.entries - 1))::int as upto) upto
join bench.entry reached on reached.trail = trail.trail and reached.version = upto.upto`;

const cases = `
insert into alur."case" (agency_id, case_id, procedure_id, version, status, subject, number, requester_name, via_post_id, opened_by, opened_at, ended_at,
  trail_head_before, trail_head)
select p.agency_id, p.case_id, t.procedure_id, p.upto, case when closed then 'ended' else 'open' end, 'Permohonan data kependudukan ' || n,
  '470/' || n || '/2026', 'Pemohon Contoh ' || n, t.via_post_id, t.opened_by, p.opened_at,
  case when closed then p.opened_at + t.hours * p.pace * interval '1 hour' end,
  case when p.upto > 1 then sha256(uuid_send(p.case_id) || int4send(p.upto - 1)) end, sha256(uuid_send(p.case_id) || int4send(p.upto))
from bench.plan p join bench.trail t using (trail)`;

const events = `
insert into alur.case_event (agency_id, case_id, version, command_id, official_id, at, events, previous_hash, hash)
select p.agency_id, p.case_id, e.version, gen_random_uuid(), e.official_id, m.at, format(e.events, p.case_id, bench.iso(m.at), bench.iso(m.at + e.due))::json,
  case when e.version > 1 then sha256(uuid_send(p.case_id) || int4send(e.version - 1)) end, sha256(uuid_send(p.case_id) || int4send(e.version))
from bench.plan p join bench.entry e on e.trail = p.trail and e.version = $3
cross join lateral (select p.opened_at + e.hours * p.pace * interval '1 hour' as at) m
where p.n between $1 and $2 and p.upto >= $3`;

const items = `
insert into alur.work_item (agency_id, case_id, work_item_id, step_id, round, performer_id, post_id, status, offered_at, due_at, claimed_by, claimed_at,
  finished_at)
select p.agency_id, p.case_id, i.work_item_id, i.step_id, i.round, i.performer_id, i.post_id,
  case when i.finished <= p.upto then i.status when i.claimed <= p.upto then 'claimed' else 'offered' end,
  p.opened_at + o.hours * p.pace * interval '1 hour', p.opened_at + o.hours * p.pace * interval '1 hour' + o.due,
  case when i.claimed <= p.upto then c.official_id end,
  case when i.claimed <= p.upto then p.opened_at + c.hours * p.pace * interval '1 hour' end,
  case when i.finished <= p.upto then p.opened_at + f.hours * p.pace * interval '1 hour' end
from bench.plan p join bench.item i on i.trail = p.trail and i.offered <= p.upto
join bench.entry o on o.trail = i.trail and o.version = i.offered
join bench.entry c on c.trail = i.trail and c.version = i.claimed
join bench.entry f on f.trail = i.trail and f.version = i.finished`;

/** One seal for all that is older than the moment: what is new is sealed by the product itself. */
const seals = `
insert into alur.seal (agency_id, number, sealed_at, entries, first_at, last_at, cases, cases_hash, hash)
select agency_id, 1, now(), sum(upto), min(opened_at), now(), count(*), sha256(uuid_send(agency_id)), sha256(uuid_send(agency_id))
from bench.plan group by agency_id`;
const sealedCases = `
insert into alur.sealed_case (agency_id, case_id, seal_number, version, hash)
select agency_id, case_id, 1, upto, sha256(uuid_send(case_id) || int4send(upto)) from bench.plan`;

/** Makes the cases by SQL, in the tables as the migrations left them, and says how far it is. */
export async function loadCases(
  owner: ClientConfig,
  trails: readonly SharedTrail[],
  { open, closed }: LargeSize,
  say: (line: string) => void,
): Promise<void> {
  const [first, second] = [new Client(owner), new Client(owner)];
  await Promise.all([first.connect(), second.connect()]);
  await keepTrails(first, trails);
  await first.query(plan.replaceAll("$1", String(open + closed)).replaceAll("$2", String(closed)));
  await first.query("alter table bench.plan add primary key (n); analyze bench.plan");
  const longest = Math.max(...trails.map(({ entries }) => entries.length));
  await Promise.all([
    withoutIndexes(first, "alur.case_event", async () => {
      for (let from = 1; from <= open + closed; from += BATCH) {
        for (let version = 1; version <= longest; version++)
          await first.query(events, [from, from + BATCH - 1, version]);
        say(`${Math.min(from + BATCH - 1, open + closed)} cases have their trail`);
      }
    }),
    (async () => {
      await withoutIndexes(second, 'alur."case"', async () => second.query(cases));
      await withoutIndexes(second, "alur.work_item", async () => second.query(items));
      await withoutIndexes(second, "alur.sealed_case", async () => second.query(sealedCases));
      await second.query(seals);
      say("all cases, work items and seals are there");
    })(),
  ]);
  await first.query("drop schema bench cascade");
  // In an office the database has done this over the years; here it would begin with it all while something is measured.
  await Promise.all([
    first.query("vacuum (analyze) alur.case_event"),
    (async () => {
      for (const table of ['alur."case"', "alur.work_item", "alur.sealed_case"])
        await second.query(`vacuum (analyze) ${table}`);
    })(),
  ]);
  await first.query("analyze");
  await Promise.all([first.end(), second.end()]);
}

/** Writes the model trails where SQL finds them: each work waits some hours for somebody, and is done in some. */
async function keepTrails(client: Client, trails: readonly SharedTrail[]): Promise<void> {
  await client.query(`
    create schema bench;
    create function bench.iso(at timestamptz) returns text language sql stable return replace(left(at::text, 19), ' ', 'T') || '.000Z';
    create unlogged table bench.trail (trail int primary key, agency_id uuid, procedure_id uuid, via_post_id uuid, opened_by uuid, entries int, hours float8);
    create unlogged table bench.entry (trail int, version int, official_id uuid, hours float8, due interval, events text, primary key (trail, version));
    create unlogged table bench.item (trail int, work_item_id text, step_id text, round int, performer_id text, post_id uuid, status text,
      offered int, claimed int, finished int, primary key (trail, work_item_id));
    create unlogged table bench.slot (slot int primary key, trail int)`);
  const total = trails.reduce((sum, { weight }) => sum + weight, 0);
  let [slot, reached] = [0, 0];
  for (const [trail, { agencyId, procedure, viaPostId, entries, items, weight }] of trails.entries()) {
    let hours = 0;
    const moments = entries.map((_, at) => (hours += at === 0 ? 0 : 2 + ((trail * 7 + at * 11) % 20)));
    const opener = entries[0]?.officialId;
    await client.query("insert into bench.trail values ($1, $2, $3, $4, $5, $6, $7)", [
      trail,
      agencyId,
      procedure.id,
      viaPostId,
      opener,
      entries.length,
      hours,
    ]);
    await client.query(
      `insert into bench.entry select $1, version, official::uuid, hours, interval '1 hour' * (8 + ($1 * 13 + version * 5) % 64), events
       from unnest($2::text[], $3::float8[], $4::text[]) with ordinality as given(official, hours, events, version)`,
      [trail, entries.map(({ officialId }) => officialId), moments, entries.map((entry) => entry.events)],
    );
    await client.query(
      `insert into bench.item select $1, id, "stepId", round, "performerId", (audience ->> 'postId')::uuid, status, offered, claimed, finished
       from jsonb_to_recordset($2) as given(id text, "stepId" text, round int, "performerId" text, audience jsonb, status text, offered int, claimed int, finished int)`,
      [trail, JSON.stringify(items)],
    );
    reached += weight;
    const upto = trail === trails.length - 1 ? 10_000 : Math.round((reached / total) * 10_000);
    await client.query("insert into bench.slot select slot, $1 from generate_series($2::int, $3::int) slot", [
      trail,
      slot,
      upto - 1,
    ]);
    slot = upto;
  }
}
