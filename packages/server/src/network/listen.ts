import type { FastifyInstance } from "fastify";
import { StartupFault } from "../startup-fault.ts";

/** How many ports after the wanted one are tried. */
const TRIES = 20;
const LAST_PORT = 65_535;

/** Listens on the wanted port, or the next one that no other program uses. Returns the port. Throws a `StartupFault` that says what to choose instead. */
export async function listenOnFreePort(app: FastifyInstance, host: string, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      await app.listen({ host, port });
      const address = app.server.address();
      return typeof address === "object" && address ? address.port : port;
    } catch (cause) {
      const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
      if (taken && port < wanted + TRIES && port < LAST_PORT) continue;
      throw new StartupFault(sentenceFor(cause, host, port), { cause });
    }
  }
}

function sentenceFor(cause: unknown, host: string, port: number): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} dan beberapa port sebelumnya sedang dipakai program lain. Pilih port lain dengan --port.`;
    case "EACCES":
      return `Port ${port} tidak boleh dipakai oleh pengguna ini. Pilih port di atas 1023 dengan --port.`;
    default:
      return `Alamat ${host} bukan alamat komputer ini. Sebutkan alamat yang benar dengan --host, atau tinggalkan --host.`;
  }
}
