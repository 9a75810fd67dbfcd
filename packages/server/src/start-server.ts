import { isIP } from "node:net";
import { fileURLToPath } from "node:url";
import { buildApp } from "./app.ts";
import { openDatabase, type OfficeDatabase } from "./database/connect.ts";
import { makeDataFolder } from "./database/data-folder.ts";
import type { Say } from "./database/database-fault.ts";
import { migrate } from "./database/migrate.ts";
import { readMigrationSets } from "./database/migration-sets.ts";
import { openDiskFiles } from "./files/disk-files.ts";
import { filesFolder } from "./files/files-folder.ts";
import { openLog, type ServerLog } from "./log/open-log.ts";
import { listenOnFreePort } from "./network/listen.ts";
import { findOfficeAddress } from "./network/office-address.ts";
import { readInstance } from "./office/instance-row.ts";
import { isLoopback } from "./security/this-computer.ts";
import { migrateSignIn } from "./sign-in/migrate-sign-in.ts";
import { startStanding } from "./standing/start-standing.ts";
import { StartupFault } from "./startup-fault.ts";
import { openServices } from "./open-services.ts";
import type { Services } from "./services.ts";

/** What the person who starts Alur chooses. */
export interface ServerOptions {
  /** Where the office keeps its data; the log is here even with a database elsewhere. */
  dataFolder: string;
  /** A PostgreSQL server to use instead of our own. */
  databaseUrl?: string | undefined;
  port?: number | undefined;
  /** The address to listen on, for those who know what they do; otherwise this computer only, or with `lan` the office's network. */
  host?: string | undefined;
  lan?: boolean | undefined;
  /** Names, besides the computer's own, under which people reach the server. */
  hostNames?: readonly string[] | undefined;
  /** The built web app, where it is not in its usual place. */
  webFolder?: string | undefined;
  /** Tells the person who starts Alur what happens, in Indonesian. */
  say: Say;
}

/** An Alur that listens. */
export interface RunningServer {
  /** Where to open it. */
  url: string;
  /** Lets running requests finish, closes everything and stops our own database. */
  stop(): Promise<void>;
}

const USUAL_PORT = 8040;
const usualWebFolder = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Starts Alur: database, tables, web. Throws a `DatabaseFault` or a `StartupFault` whose message tells the person what to do. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { databaseUrl, say } = options;
  const dataFolder = makeDataFolder(options.dataFolder);
  const database = await openDatabase(databaseUrl === undefined ? { dataFolder } : { databaseUrl }, say);
  let log: ServerLog | undefined;
  try {
    log = openLog(dataFolder);
    await migrate(database.ownerPool, readMigrationSets(), say);
    await migrateSignIn(database.ownerPool);
    const services = await openServices(database, openDiskFiles(filesFolder(dataFolder)));
    if (opensToOthers(options)) await requireOffice(services);
    return await serve(options, services, database, log);
  } catch (fault) {
    await database.stop();
    await log?.close();
    throw fault;
  }
}

async function serve(
  { port: wanted = USUAL_PORT, host, lan, hostNames, webFolder, say }: ServerOptions,
  services: Services,
  database: OfficeDatabase,
  log: ServerLog,
): Promise<RunningServer> {
  const app = await buildApp({
    services,
    logger: log.logger,
    webFolder: webFolder ?? usualWebFolder,
    ...(hostNames ? { hostNames } : {}),
  });
  const port = await listenOnFreePort(app, host ?? (lan ? "0.0.0.0" : "127.0.0.1"), wanted);
  if (wanted !== 0 && port !== wanted) say(`Port ${wanted} sedang dipakai program lain; Alur memakai port ${port}.`);
  const url = host === undefined ? usualUrl(port, lan === true, say) : urlAt(host, port);
  const standing = startStanding(services, database.appPool, log.logger);
  say(`Alur siap: ${url}`);
  return {
    url,
    async stop() {
      await app.close();
      await standing.stop();
      await database.stop();
      await log.close();
    },
  };
}

function opensToOthers({ lan, host }: ServerOptions): boolean {
  return lan === true || (host !== undefined && !isLoopback(host));
}

/** What everybody in the network can reach needs somebody who answers for it, and must not be an office in which one click makes you its head. */
async function requireOffice({ tables }: Services): Promise<void> {
  const { kind } = await readInstance(tables);
  if (kind === "empty") {
    throw new StartupFault(
      "Alur belum mempunyai administrator, jadi belum dapat dibuka untuk jaringan kantor. Jalankan tanpa --lan, siapkan kantor di komputer ini, lalu jalankan lagi dengan --lan.",
    );
  }
  if (kind === "demo") {
    throw new StartupFault(
      "Kantor contoh tidak dapat dibuka untuk jaringan kantor, karena di dalamnya siapa pun dapat berganti pejabat. Jalankan tanpa --lan, hapus kantor contoh, dan siapkan kantor Anda dahulu.",
    );
  }
}

/** Where to open what listens on an address that somebody chose. "Every address of this computer" is no address that can be opened. */
function urlAt(host: string, port: number): string {
  if (["", "0.0.0.0", "::", "127.0.0.1", "::1"].includes(host)) return `http://localhost:${port}`;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

function usualUrl(port: number, lan: boolean, say: Say): string {
  if (!lan) return `http://localhost:${port}`;
  const address = findOfficeAddress();
  if (address !== undefined) return `http://${address}:${port}`;
  say("Komputer ini tidak terhubung ke jaringan kantor; Alur hanya dapat dibuka di komputer ini.");
  return `http://localhost:${port}`;
}
