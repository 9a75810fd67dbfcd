import { once } from "node:events";
import type { ClientBase } from "pg";
import { from as copyFrom, type CopyStreamQuery } from "pg-copy-streams";
import type { Manifest } from "./manifest.ts";

/** Fills the tables of a database that is at the backup's level with what a backup holds, part after part. */
export class TableFilling {
  readonly #client: ClientBase;
  readonly #manifest: Manifest;
  #open: { table: string; stream: CopyStreamQuery; ended: Promise<unknown> } | undefined;

  constructor(client: ClientBase, manifest: Manifest) {
    this.#client = client;
    this.#manifest = manifest;
  }

  /**
   * Takes away what the changes of the tables put in by themselves. The owner of the tables is bound by what keeps agencies apart, and rows that are put back
   * are no change of the office: both rest until all is filled.
   */
  async begin(): Promise<void> {
    const { tables } = this.#manifest;
    await this.#client.query("begin; set local datestyle = 'ISO, YMD'; set local statement_timeout = 0");
    await this.#client.query(`truncate ${tables.map(({ quoted }) => quoted).join(", ")} cascade`);
    for (const { quoted } of tables) {
      await this.#client.query(
        `alter table ${quoted} no force row level security; alter table ${quoted} disable trigger user`,
      );
    }
  }

  /** One part of a table; the parts of one table follow each other. */
  async fill(table: string, bytes: AsyncIterable<unknown>): Promise<void> {
    if (this.#open?.table !== table) await this.#begin(table);
    const stream = this.#open?.stream;
    for await (const chunk of bytes) if (stream && !stream.write(chunk)) await once(stream, "drain");
  }

  async finish(): Promise<void> {
    await this.#end();
    const { rows: kept } = await this.#client.query<{ quoted: string }>(
      `select format('%I.%I', n.nspname, c.relname) as quoted from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'alur' and c.relrowsecurity`,
    );
    for (const { quoted } of this.#manifest.tables)
      await this.#client.query(`alter table ${quoted} enable trigger user`);
    for (const { quoted } of kept) await this.#client.query(`alter table ${quoted} force row level security`);
    for (const { quoted, lastValue } of this.#manifest.sequences) {
      await this.#client.query("select setval($1::regclass, $2::bigint)", [quoted, lastValue]);
    }
    await this.#client.query("commit");
  }

  async #begin(table: string): Promise<void> {
    await this.#end();
    const known = this.#manifest.tables.find(({ name }) => name === table);
    if (!known) throw new Error(`The backup holds rows of ${table} and does not name that table.`);
    const stream = this.#client.query(copyFrom(`copy ${known.quoted} (${known.columns.join(", ")}) from stdin`));
    this.#open = { table, stream, ended: once(stream, "finish") };
    // Heard of where the filling ends.
    this.#open.ended.catch(() => {});
  }

  async #end(): Promise<void> {
    if (!this.#open) return;
    this.#open.stream.end();
    await this.#open.ended;
    this.#open = undefined;
  }
}
