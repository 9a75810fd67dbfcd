import path from "node:path";
import { makeDataFolder } from "../data-folder.ts";
import type { Say } from "../database-fault.ts";
import { findBinaries } from "./binaries.ts";
import { ensureCluster, ownerName } from "./cluster.ts";
import type { FolderLock } from "./folder-lock.ts";
import { lockFolder } from "./folder-lock.ts";
import { chooseEndsWith } from "./launch.ts";
import type { Launch } from "./launch.ts";
import type { Listening, ListensOn } from "./listening.ts";
import { chooseListening } from "./listening.ts";
import { partFromPredecessor } from "./predecessor.ts";
import { chooseRunAs } from "./run-as.ts";
import type { Settings } from "./settings.ts";
import { writeSettings } from "./settings.ts";
import { supervise, type Patience } from "./supervise.ts";

/** What the office wants of its own PostgreSQL. */
export interface EmbeddedPlan {
  readonly dataFolder: string;
  readonly say: Say;
  readonly settings?: Settings;
  /** These are chosen by what the computer can do and an office needs, unless said here. */
  readonly endsWith?: Launch["endsWith"];
  readonly listensOn?: ListensOn;
  readonly patience?: Patience;
}

/** A running PostgreSQL of our own, and how to reach it. */
export interface EmbeddedPostgres {
  readonly host: string;
  readonly port: number;
  readonly owner: string;
  /** Where the database listens to more than a private socket, and so asks for a password. */
  readonly password?: string;
  stop(): Promise<void>;
}

/**
 * Starts the office's own PostgreSQL in its data folder, making the folder and the database files where they are missing.
 * Throws a `DatabaseFault` that says what to do, e.g. when another Alur uses the folder.
 */
export async function startEmbedded(plan: EmbeddedPlan): Promise<EmbeddedPostgres> {
  const dataFolder = makeDataFolder(plan.dataFolder);
  const lock = lockFolder(dataFolder);
  try {
    return await startLocked(plan, dataFolder, lock);
  } catch (problem) {
    lock.release();
    throw problem;
  }
}

async function startLocked(plan: EmbeddedPlan, dataFolder: string, lock: FolderLock): Promise<EmbeddedPostgres> {
  const databaseFolder = path.join(dataFolder, "database");
  const binaries = findBinaries();
  const runAs = await chooseRunAs(binaries.postgres, databaseFolder);
  const launch: Launch = { binaries, runAs, databaseFolder, endsWith: plan.endsWith ?? chooseEndsWith() };
  const predecessor = await partFromPredecessor(launch, plan.say);
  const listening = await chooseListening(dataFolder, runAs, plan.listensOn);
  await ensureCluster(binaries, runAs, databaseFolder, listening.passwordFile);
  writeSettings(databaseFolder, runAs, { ...plan.settings, ...listening.settings });
  const supervised = await supervise(launch, predecessor, plan.say, plan.patience);
  return {
    ...reach(listening),
    async stop() {
      await supervised.stop();
      listening.forget();
      lock.release();
    },
  };
}

function reach({ host, port, password }: Listening) {
  return { host, port, owner: ownerName, ...(password === undefined ? {} : { password }) };
}
