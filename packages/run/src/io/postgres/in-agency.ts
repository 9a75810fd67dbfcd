import type { Pool, PoolClient, QueryConfig, QueryResult, QueryResultRow } from "pg";

/** The database as one agency sees it: whatever a statement forgets to ask for, no row of another agency is seen or written. */
export interface AgencyDatabase {
  query<Row extends QueryResultRow>(statement: QueryConfig | string, values?: unknown[]): Promise<QueryResult<Row>>;
  /** A connection of one's own, for a transaction; to be released. */
  connect(): Promise<PoolClient>;
}

/** Whose rows each connection shows, as far as it was told. */
const shownBy = new WeakMap<PoolClient, string>();

const NO_AGENCY = "";

/**
 * The connections of a pool, each told for whom it works. It is told only when that changes, and then on the same trip as the statement: where one agency
 * uses a pool, that is once for each connection.
 */
export function inAgency(pool: Pool, agencyId: string): AgencyDatabase {
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    show(client, agencyId);
    return client;
  };
  return {
    connect,
    async query<Row extends QueryResultRow>(statement: QueryConfig | string, values?: unknown[]) {
      const client = await connect();
      try {
        const result = await client.query<Row>(statement, values);
        client.release();
        return result;
      } catch (fault) {
        client.release(true);
        throw fault;
      }
    },
  };
}

/** The database as the agency for which a transaction has begun sees it, inside of that transaction. The connection stays the caller's. */
export function inTransaction(client: PoolClient): Pick<AgencyDatabase, "query"> {
  return { query: async (statement, values) => client.query(statement as string, values) };
}

/** The database before it is known who asks: of the tables that are kept apart, nothing is seen. */
export function inNoAgency(pool: Pool): AgencyDatabase {
  return inAgency(pool, NO_AGENCY);
}

function show(client: PoolClient, agencyId: string): void {
  if ((shownBy.get(client) ?? NO_AGENCY) === agencyId) return;
  shownBy.set(client, agencyId);
  const statement = { name: "alur-agency", text: "select set_config('alur.agency_id', $1, false)", values: [agencyId] };
  // Nobody waits for the answer: what is asked next stands behind it on the same line. A line that breaks here breaks for what is asked next as well, and
  // until then the connection shows what it showed before, which the statement's own agency does not match.
  client.query(statement).catch(() => shownBy.delete(client));
}
