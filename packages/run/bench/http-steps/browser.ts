import { Agent, request } from "node:http";
import { json } from "node:stream/consumers";

/** A person at a browser with one line to the server, from an address of its own, so that each has the rate limit of one computer. */
export class Browser {
  cookie = "";
  readonly #agent: Agent;
  readonly #port: number;

  constructor(port: number, place: number) {
    this.#port = port;
    this.#agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress: `127.0.1.${place + 1}` });
  }

  /** What the server answers; anything but success ends the benchmark. */
  async ask<Body>(method: "GET" | "POST" | "PATCH", path: string, body?: object): Promise<Body> {
    const headers = { host: "localhost", cookie: this.cookie, ...(body ? { "content-type": "application/json" } : {}) };
    return new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port: this.#port, agent: this.#agent, method, path, headers });
      asked.on("error", reject);
      asked.on("response", (answer) => {
        const [cookie] = answer.headers["set-cookie"] ?? [];
        if (cookie !== undefined) this.cookie = cookie.split(";")[0] ?? "";
        const status = answer.statusCode ?? 0;
        const judge = (read: unknown): void => {
          if (status < 300) resolve(read as Body);
          else reject(new Error(`${method} ${path} was answered ${status}: ${JSON.stringify(read)}`));
        };
        json(answer).then(judge, reject);
      });
      asked.end(body && JSON.stringify(body));
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
