import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? undefined : JSON.parse(text);
}

/** What a request is answered: a status with JSON, or nothing because the line breaks. */
export type Reply = { status?: number; json: unknown } | "line-breaks";

/** A server on this computer that the app under test reaches through real connections. */
export async function serveOffice(
  answer: (path: string, body: unknown, headers: IncomingHttpHeaders) => Reply,
): Promise<void> {
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = answer(request.url ?? "", await bodyOf(request), request.headers);
    if (reply === "line-breaks") return void request.socket.destroy();
    response.writeHead(reply.status ?? 200, { "content-type": "application/json" });
    response.end(JSON.stringify(reply.json));
  };
  const server = createServer((request, response) => void respond(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`http://127.0.0.1:${port}/`);
}
