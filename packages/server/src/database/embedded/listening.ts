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

/** A private socket and no network at all; on Windows, which has no such sockets for PostgreSQL, this computer only. */
export async function chooseListening(dataFolder: string, runAs: RunAs): Promise<Listening> {
  return process.platform === "win32" ? listenOnLoopback(dataFolder) : listenOnSocket(dataFolder, runAs);
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
export async function listenOnLoopback(dataFolder: string): Promise<Listening> {
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
