import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { ensurePasswordFile } from "./password-file.ts";
import type { RunAs } from "./run-as.ts";
import type { Settings } from "./settings.ts";
import { makeSocketFolder, socketPort } from "./socket-folder.ts";

/** Where PostgreSQL listens, and how one gets in. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  readonly settings: Settings;
  readonly passwordFile?: string;
  readonly password?: string;
  /** Clears away what is only needed while PostgreSQL runs. */
  forget(): void;
}

/** A private socket, or where PostgreSQL has none (on Windows) the network that this computer has with itself. */
export type ListensOn = "socket" | "loopback";

/** Prepares the way to the database; nothing outside this computer can ever reach it. */
export async function chooseListening(
  dataFolder: string,
  runAs: RunAs,
  listensOn: ListensOn = process.platform === "win32" ? "loopback" : "socket",
): Promise<Listening> {
  return listensOn === "socket" ? listenOnSocket(dataFolder, runAs) : listenOnLoopback(dataFolder);
}

function listenOnSocket(dataFolder: string, runAs: RunAs): Listening {
  const host = makeSocketFolder(dataFolder, runAs.kind === "other-user" ? runAs : undefined);
  return {
    host,
    port: socketPort,
    settings: {
      listen_addresses: "",
      port: String(socketPort),
      unix_socket_directories: host,
      unix_socket_permissions: "0700",
    },
    forget() {
      rmSync(host, { recursive: true, force: true });
    },
  };
}

/** Listens on a free port of 127.0.0.1, which every user of the computer can reach: hence a password. */
async function listenOnLoopback(dataFolder: string): Promise<Listening> {
  const passwordFile = ensurePasswordFile(dataFolder);
  const port = await freePort();
  return {
    host: "127.0.0.1",
    port,
    settings: { listen_addresses: "127.0.0.1", port: String(port), unix_socket_directories: "" },
    passwordFile,
    password: readFileSync(passwordFile, "utf8").trim(),
    forget() {},
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
