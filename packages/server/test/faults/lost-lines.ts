import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { appRole } from "../../src/database/app-role.ts";
import { openBeside } from "../../src/database/open-beside.ts";
import type { Fault } from "./fault.ts";

/** The server's lines to the database break, several times, in the middle of whatever is written. */
export const lostDatabaseLines: Fault = {
  name: "lost lines to PostgreSQL",
  async strike({ dataFolder, random }) {
    const database = await openBeside({ dataFolder }, () => {});
    const client = new Client(database.ownerConnection);
    await client.connect();
    for (let times = 0; times < 5; times++) {
      await client.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = $1", [appRole]);
      await pause(random.next() * 100);
    }
    await client.end();
    await database.stop();
  },
};

/** People's lines to the server break while their requests are on the way; they send the same again. */
export const lostBrowserLines: Fault = {
  name: "lost lines to browsers",
  async strike({ officials, random }) {
    for (let times = 0; times < 30; times++) {
      random.pick(officials)?.loseLine();
      await pause(random.next() * 20);
    }
  },
};

/** People click again and again: each command arrives three times at once. */
export const repeatedRequests: Fault = {
  name: "repeated requests",
  async strike({ officials }) {
    for (const official of officials) official.clicks = 3;
    await pause(600);
    for (const official of officials) official.clicks = 1;
  },
};
