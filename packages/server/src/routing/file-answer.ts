import * as z from "zod";

/** A file as the answer to a request, instead of JSON. */
export class FileAnswer {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly name: string;

  constructor({ bytes, contentType, name }: { bytes: Uint8Array; contentType: string; name: string }) {
    this.bytes = bytes;
    this.contentType = contentType;
    this.name = name;
  }
}

/** What the API's document says of such an answer. */
export const fileSchema = z.string().meta({ format: "binary" });
