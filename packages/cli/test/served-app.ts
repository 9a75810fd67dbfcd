import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The built app on a server that serves nothing else. */
export interface ServedApp {
  address: string;
  /** Puts another build in its place: the same, every piece under another name (`…-baru`). */
  buildAnew: () => void;
  close: () => Promise<void>;
}

export async function serveApp(): Promise<ServedApp> {
  // A copy: the app may be built again while the test runs.
  const dist = mkdtempSync(join(tmpdir(), "alur-app-"));
  cpSync(join(import.meta.dirname, "../../web/dist"), dist, { recursive: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(dist, extname(path) === "" ? "index.html" : path);
    if (path.startsWith("/api/") || !existsSync(file))
      return void response.writeHead(404, { "content-type": "application/json" }).end("{}");
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    buildAnew: () => renameEveryPiece(dist),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(dist, { recursive: true, force: true });
    },
  };
}

function renameEveryPiece(dist: string): void {
  const pieces = readdirSync(join(dist, "assets")).filter((name) => /\.(js|css)$/.test(name));
  const names = new RegExp(pieces.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  const anew = (name: string): string => name.replace(/\.(\w+)$/, "-baru.$1");
  const rewrite = (file: string): string => {
    const words = readFileSync(join(dist, file), "utf8").replace(names, anew);
    writeFileSync(join(dist, file), words);
    return words;
  };
  for (const piece of pieces) {
    rewrite(`assets/${piece}`);
    renameSync(join(dist, "assets", piece), join(dist, "assets", anew(piece)));
  }
  const page = `sha256-${createHash("sha256").update(rewrite("index.html")).digest("base64")}`;
  const list = JSON.parse(rewrite("app.json")) as object;
  writeFileSync(join(dist, "app.json"), JSON.stringify({ ...list, page }));
}
