import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** What came back on a line. */
interface Answer {
  status: number;
  body: string;
}

/**
 * A line to the server that stays open, from an address of its own, so that it has the rate limit of one computer. It writes and reads HTTP with next to no
 * work of its own: what a browser does with an answer is no cost of the server, and it runs on the same cores.
 */
export class Line {
  readonly #socket: Socket;
  #read = "";
  #waiting: ((answer: Answer) => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket.setEncoding("latin1").setNoDelay();
    socket.on("data", (piece: string) => {
      this.#read += piece;
      this.#take();
    });
  }

  static async open(port: number, localAddress: string): Promise<Line> {
    const socket = connect({ port, host: "127.0.0.1", localAddress });
    await once(socket, "connect");
    return new Line(socket);
  }

  /** Sends JSON; the headers are lines without their ends. */
  async post(path: string, headers: readonly string[], body: string): Promise<Answer> {
    const head = [`POST ${path} HTTP/1.1`, "host: localhost", "content-type: application/json", ...headers];
    this.#socket.write(`${head.join("\r\n")}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    return new Promise((resolve) => (this.#waiting = resolve));
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(): void {
    const end = this.#read.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.#read.slice(0, end))?.[1] ?? 0);
    if (this.#read.length < end + 4 + length) return;
    const answer = { status: Number(this.#read.slice(9, 12)), body: this.#read.slice(end + 4, end + 4 + length) };
    this.#read = this.#read.slice(end + 4 + length);
    this.#waiting?.(answer);
  }
}
