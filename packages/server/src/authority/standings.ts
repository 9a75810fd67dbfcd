import { Recent, type Standing } from "@alur/run";
import { inAgency } from "@alur/run/io";
import type { FastifyRequest } from "fastify";
import type { Pool } from "pg";
import { findActor, type Actor } from "../office/actor.ts";
import { findAgencyOf } from "../sign-in/agency-of-account.ts";
import type { Authenticator } from "../sign-in/authenticator.ts";
import { headersOf } from "../sign-in/headers-of.ts";
import type { TableStore } from "../tables/open-tables.ts";

/** So long at most a session is known without better-auth, which lengthens it while it is used (milliseconds). */
const KNOWN_FOR = 10 * 60_000;

interface KnownSession {
  userId: string;
  actor: Actor;
  knownSince: number;
}

/** What a session needs to be looked up. */
interface Sources {
  pool: Pool;
  authenticator: Authenticator;
  /** The tables before anybody's agency is known. */
  tables: TableStore;
  tablesOf(agencyId: string): TableStore;
  now(): Date;
}

/**
 * Who is behind the requests that this process answers. What it remembers of somebody is never believed by itself: `confirm` asks the database, and a step
 * written on what `remembered` says carries the standing along, which the database compares.
 */
export class Standings {
  readonly #known = new Recent<KnownSession>(5000);
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The official whom this process last saw behind these cookies. They may have been signed out, or lost their posts, since. */
  remembered(request: FastifyRequest): Actor | undefined {
    return this.#find(request)?.actor;
  }

  /** The official who is signed in now, with the posts held now. */
  async confirm(request: FastifyRequest): Promise<Actor | undefined> {
    const known = this.#find(request);
    if (!known) return this.#signIn(request);
    const { standing, agencyId } = known.actor;
    const now = await this.#ask(agencyId, standing.sessionId);
    if (!now.holds) {
      this.#known.forget(cookiesOf(request));
      return undefined;
    }
    if (now.officeVersion === standing.officeVersion) return known.actor;
    const actor = await this.#findActor(known.userId, agencyId, { ...standing, officeVersion: now.officeVersion });
    return this.#keep(request, actor, known);
  }

  async #signIn(request: FastifyRequest): Promise<Actor | undefined> {
    if (request.headers.cookie === undefined) return undefined;
    const { authenticator, tables, now } = this.#sources;
    const session = await authenticator.findSession(headersOf(request));
    const account = session && (await findAgencyOf(tables, session.userId));
    if (!session || !account) return undefined;
    // Asked first: whatever changes while the official is looked up is found by the next comparison.
    const { officeVersion } = await this.#ask(account.agencyId, session.id);
    const standing = { sessionId: session.id, officeVersion };
    const actor = await this.#findActor(session.userId, account.agencyId, standing);
    return this.#keep(request, actor, { userId: session.userId, knownSince: now().getTime() });
  }

  #find(request: FastifyRequest): KnownSession | undefined {
    const known = this.#known.find(cookiesOf(request));
    return known && this.#sources.now().getTime() - known.knownSince < KNOWN_FOR ? known : undefined;
  }

  #keep(request: FastifyRequest, actor: Actor | undefined, known: Omit<KnownSession, "actor">): Actor | undefined {
    const { userId, knownSince } = known;
    if (actor) this.#known.keep(cookiesOf(request), { userId, actor, knownSince });
    else this.#known.forget(cookiesOf(request));
    return actor;
  }

  async #findActor(userId: string, agencyId: string, standing: Standing): Promise<Actor | undefined> {
    return findActor(this.#sources.tablesOf(agencyId), userId, standing);
  }

  async #ask(agencyId: string, sessionId: string): Promise<{ holds: boolean; officeVersion: string }> {
    const agency = inAgency(this.#sources.pool, agencyId);
    const ask = async () => {
      const { rows } = await agency.query<{ holds: boolean; officeVersion: string; upToDate: boolean }>({
        name: "alur-standing",
        text: `select version::text as "officeVersion", alur.stands($1, $2, version) as holds, holds_until > clock_timestamp() as "upToDate"
          from alur.office_version where agency_id = $1`,
        values: [agencyId, sessionId],
      });
      return rows[0] ?? { holds: false, officeVersion: "0", upToDate: true };
    };
    const now = await ask();
    if (now.upToDate) return now;
    // An appointment has begun or ended since: that is counted like a change that somebody made.
    await agency.query("select alur.follow_time($1)", [agencyId]);
    return ask();
  }
}

/** The signed cookies as they came: whoever brings the same ones is the same session. */
function cookiesOf({ headers }: FastifyRequest): string {
  return headers.cookie ?? "";
}
