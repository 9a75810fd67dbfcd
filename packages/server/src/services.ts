import type { Authenticator } from "./sign-in/authenticator.ts";
import type { TableStore } from "./tables/open-tables.ts";

/** What the routes need of the world. One set for the whole server. */
export interface Services {
  tables: TableStore;
  authenticator: Authenticator;
  /** The version of Alur that runs. */
  version: string;
  now(): Date;
}
