import { PassThrough, type Readable } from "node:stream";
import * as z from "zod";

/** Events that a browser's `EventSource` reads as they happen; the answer to a request that stays open. */
export class EventStream {
  readonly #line = new PassThrough();

  get readable(): Readable {
    return this.#line;
  }

  /** An event. After a broken line the browser says the number that it heard last. */
  send(name: string, number: number, data: object): void {
    this.#write(`event: ${name}\nid: ${number}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps the line from looking dead to whatever lies between. */
  beat(): void {
    this.#write(":\n\n");
  }

  /** Runs when the reader is gone or the stream was ended. */
  onClose(closed: () => void): void {
    this.#line.once("close", closed);
  }

  end(): void {
    this.#line.end();
    this.#line.destroy();
  }

  /** A reader who takes nothing any more is let go: their browser comes back and says what it heard last. */
  #write(text: string): void {
    if (this.#line.writableLength > 65_536) this.end();
    else if (!this.#line.destroyed) this.#line.write(text);
  }
}

/** What the API's document says of such an answer. */
export const eventStreamSchema = z.string().meta({ format: "event-stream" });
