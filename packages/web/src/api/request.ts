import type * as z from "zod";
import { connection } from "./connection.ts";
import { ConnectionLost, readProblem } from "./problem.ts";

/** What the gateway before a server answers while the server itself is away. */
const away = [502, 503, 504];

interface Sending {
  method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  body?: unknown;
  /** A file, sent as it is instead of JSON. */
  bytes?: Blob;
  /** Fills `:id` in the path. */
  id?: string;
  /** The version that the person has before them: a change of any other is refused. */
  seen?: number | undefined;
  signal?: AbortSignal;
  /** True where the request must arrive even if its page is left or closed at once. */
  outlivesPage?: boolean;
}

/** Sends a request and hands back the raw answer. Throws `RequestProblem` when the server refuses and `ConnectionLost` when none answers. */
export async function send(
  path: string,
  { method, body, bytes, id, seen, signal, outlivesPage = false }: Sending = {},
): Promise<Response> {
  const url = id === undefined ? path : path.replace(":id", encodeURIComponent(id));
  const init: RequestInit = {
    method: method ?? (body === undefined && !bytes ? "GET" : "POST"),
    credentials: "same-origin",
    keepalive: outlivesPage,
  };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    const rests = seen === undefined ? {} : { "if-match": `"${seen}"` };
    init.headers = { "content-type": "application/json", ...rests };
  }
  if (bytes) {
    init.body = bytes;
    init.headers = { "content-type": "application/octet-stream" };
  }
  if (signal) init.signal = signal;
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    connection.report(true);
    throw new ConnectionLost("The server cannot be reached.", { cause });
  }
  if (away.includes(response.status)) {
    connection.report(true);
    throw new ConnectionLost(`The server is away (${response.status}).`);
  }
  connection.report(false);
  if (!response.ok) throw await readProblem(response);
  return response;
}

/** Asks the server and checks its answer against the schema that both share. */
export async function ask<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  sending: Sending = {},
): Promise<z.infer<Schema>> {
  const response = await send(path, sending);
  return schema.parse(await response.json());
}
