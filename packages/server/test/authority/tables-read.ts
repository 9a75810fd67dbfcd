import type { KyselyPlugin, OperationNode, PluginTransformQueryArgs, SchemableIdentifierNode } from "kysely";
import type { Pool } from "pg";

/** Notes which of Alur's own tables are read through it. */
export class TablesRead implements KyselyPlugin {
  readonly names = new Set<string>();

  transformQuery({ node }: PluginTransformQueryArgs): PluginTransformQueryArgs["node"] {
    this.#look(node);
    return node;
  }

  async transformResult<Result>({ result }: { result: Result }): Promise<Result> {
    return result;
  }

  #look(part: unknown): void {
    if (typeof part !== "object" || part === null) return;
    if ((part as OperationNode).kind === "SchemableIdentifierNode") {
      const { schema, identifier } = part as SchemableIdentifierNode;
      if (schema?.name === "alur") this.names.add(`alur.${identifier.name}`);
    }
    for (const inner of Object.values(part)) this.#look(inner);
  }
}

/** Those of some tables whose changes do not raise the count on which every standing rests. */
export async function notCounted(ownerPool: Pool, tables: Iterable<string>): Promise<string[]> {
  const { rows } = await ownerPool.query<{ name: string }>(
    "select tgrelid::regclass::text as name from pg_trigger where tgname = 'office_changed' and tgenabled = 'O'",
  );
  const counted = new Set(rows.map(({ name }) => name));
  return [...tables].filter((name) => !counted.has(name)).toSorted();
}
