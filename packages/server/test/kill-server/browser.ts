import { setTimeout as pause } from "node:timers/promises";

/** The line to the server broke, so that nobody knows whether the request arrived. */
export class LineBroken extends Error {}

const TOO_MANY = 429;

/** What came back. */
export interface BrowserAnswer<Body> {
  status: number;
  body: Body;
}

/** A person's browser over the network: keeps its cookie, and outlives the server. */
export class Browser {
  #cookie = "";
  #line = new AbortController();
  readonly #url: () => string;

  constructor(url: () => string) {
    this.#url = url;
  }

  async get<Body>(path: string): Promise<BrowserAnswer<Body>> {
    return this.#send<Body>(path, {});
  }

  async post<Body>(path: string, body?: object): Promise<BrowserAnswer<Body>> {
    const json = body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    return this.#send<Body>(path, { method: "POST", ...json });
  }

  /** What is on its way may have arrived or not; the next request finds a new line. */
  loseLine(): void {
    this.#line.abort();
    this.#line = new AbortController();
  }

  async #send<Body>(path: string, init: RequestInit): Promise<BrowserAnswer<Body>> {
    const headers = new Headers(init.headers);
    if (this.#cookie) headers.set("cookie", this.#cookie);
    try {
      let answer = await fetch(`${this.#url()}${path}`, { ...init, headers, signal: this.#line.signal });
      while (answer.status === TOO_MANY) {
        await pause(100);
        answer = await fetch(`${this.#url()}${path}`, { ...init, headers, signal: this.#line.signal });
      }
      const [cookie] = answer.headers.getSetCookie();
      if (cookie) this.#cookie = cookie.split(";")[0] ?? "";
      return { status: answer.status, body: (await answer.json()) as Body };
    } catch (cause) {
      throw new LineBroken(path, { cause });
    }
  }
}
