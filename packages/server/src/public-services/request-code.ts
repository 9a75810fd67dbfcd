import { randomInt } from "node:crypto";
import type { TableStore } from "../tables/open-tables.ts";

/** Without letters and digits that are taken for one another when a code is read out or copied by hand. */
const signs = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 10;

/** A code that nobody guesses: more than 800 million million of them. */
function newCode(): string {
  return Array.from({ length: LENGTH }, () => signs[randomInt(signs.length)]).join("");
}

/** The code as people see it, in two halves. */
export function printCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** The code of a request: the same one, however often it is asked for. */
export async function codeOf(tables: TableStore, agencyId: string, caseId: string): Promise<string> {
  await tables
    .insertInto("alur.public_request")
    .values({ agency_id: agencyId, case_id: caseId, code: newCode() })
    .onConflict((conflict) => conflict.columns(["agency_id", "case_id"]).doNothing())
    .execute();
  const { code } = await tables
    .selectFrom("alur.public_request")
    .select("code")
    .where("agency_id", "=", agencyId)
    .where("case_id", "=", caseId)
    .executeTakeFirstOrThrow();
  return printCode(code);
}

/** The case behind a code as somebody typed it, in whatever case and with whatever between. */
export async function findByCode(tables: TableStore, agencyId: string, typed: string): Promise<string | undefined> {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const row = await tables
    .selectFrom("alur.public_request")
    .select("case_id")
    .where("agency_id", "=", agencyId)
    .where("code", "=", code)
    .executeTakeFirst();
  return row?.case_id;
}
