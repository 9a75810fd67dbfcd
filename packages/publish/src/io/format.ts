import type { Sop } from "@alur/model";
import type { PublishOptions } from "./publish-pdf.ts";

/** A file as it is handed out: its name and what it holds. */
export interface PublishedFile {
  name: string;
  bytes: Uint8Array;
}

/** A way of publishing an SOP. One file in `formats/` and one line in `formats.ts`. */
export interface Format {
  id: string;
  mediaType: string;
  /** `name` is the file name without its ending. */
  publish: (sop: Sop, name: string, options: Partial<PublishOptions>) => Promise<PublishedFile[]>;
}
