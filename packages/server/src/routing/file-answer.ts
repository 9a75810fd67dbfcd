import type { Readable } from "node:stream";
import * as z from "zod";

/** A file as the answer to a request, instead of JSON. */
export class FileAnswer {
  /** Whole, or as they come. */
  readonly bytes: Uint8Array | Readable;
  readonly contentType: string;
  readonly name: string;

  constructor({ bytes, contentType, name }: Pick<FileAnswer, "bytes" | "contentType" | "name">) {
    this.bytes = bytes;
    this.contentType = contentType;
    this.name = name;
  }
}

/** What the API's document says of such an answer. */
export const fileSchema = z.string().meta({ format: "binary" });
