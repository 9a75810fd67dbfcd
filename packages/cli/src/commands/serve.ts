import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { exitCodes } from "../exit-code.ts";
import { examplesOf } from "../help-words.ts";
import { endOnSignal } from "../end-on-signal.ts";
import type { Terminal } from "../terminal.ts";

const words = {
  description: {
    id: "Menjalankan Alur di komputer ini sampai Ctrl-C.",
    en: "Runs Alur on this computer until Ctrl-C.",
  },
  port: { id: "port yang dipakai (biasa: 8040)", en: "port to use (usual: 8040)" },
  host: {
    id: "alamat yang didengarkan (biasa: komputer ini saja)",
    en: "address to listen on (usual: this computer only)",
  },
  lan: {
    id: "buka untuk jaringan kantor; memerlukan administrator",
    en: "open to the office's network; needs an administrator",
  },
  data: { id: "folder data (biasa: ALUR_DATA, atau ./data)", en: "folder for the data (usual: ALUR_DATA, or ./data)" },
  ending: {
    id: "Alur sedang ditutup. Tekan Ctrl-C sekali lagi untuk memaksa.",
    en: "Alur is closing. Press Ctrl-C once more to force it.",
  },
  ended: { id: "Alur sudah ditutup.", en: "Alur has closed." },
  environment: {
    id: "DATABASE_URL menunjuk server PostgreSQL yang dipakai sebagai pengganti basis data bawaan.",
    en: "DATABASE_URL names a PostgreSQL server to use instead of the database that Alur brings.",
  },
} as const;

interface ServeOptions {
  port?: number;
  host?: string;
  lan?: true;
  data?: string;
}

/** `alur serve`: database and web, until somebody ends it. */
export function serveCommand(terminal: Terminal): Command {
  const { language } = terminal;
  return new Command("serve")
    .description(words.description[language])
    .option("--port <N>", words.port[language], portNumber)
    .option("--host <ADDRESS>", words.host[language])
    .option("--lan", words.lan[language])
    .option("--data <DIR>", words.data[language])
    .addHelpText("after", `\n${words.environment[language]}`)
    .addHelpText("after", examplesOf(language, ["serve", "serve --port 9000 --data /srv/alur"]))
    .action((options: ServeOptions) => serve(terminal, options));
}

async function serve(terminal: Terminal, { data, ...options }: ServeOptions): Promise<void> {
  const { language } = terminal;
  const end = endOnSignal(() => terminal.complain(words.ending));
  // The server takes half a second to load, which the other commands need not wait for.
  const { DatabaseFault, startServer, StartupFault } = await import("@alur/server");
  try {
    const server = await startServer({
      ...options,
      dataFolder: resolve(data ?? process.env["ALUR_DATA"] ?? "data"),
      databaseUrl: process.env["DATABASE_URL"] || undefined,
      say: (line) => terminal.print(line),
    });
    await end;
    await server.stop();
    terminal.print(words.ended[language]);
  } catch (fault) {
    if (!(fault instanceof DatabaseFault) && !(fault instanceof StartupFault)) throw fault;
    terminal.complain({ id: fault.message, en: fault.message });
    terminal.exitCode = exitCodes.found;
  }
  // Nothing is left to do; whatever still holds a connection open must not keep the person waiting.
  process.exit(terminal.exitCode);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("");
}
