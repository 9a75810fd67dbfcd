import type { Sop } from "@alur/model";
import { layoutBook, type BookOptions } from "../../book/book.ts";
import type { Layout } from "../../layout/layout.ts";
import { printable } from "../../text/printable.ts";
import type { PublishOptions } from "../publish-pdf.ts";
import { bookDocx } from "./book-docx.ts";
import type { BookMaking } from "./book-making.ts";
import { bookPdf } from "./book-pdf.ts";

export interface PublishBookOptions extends BookOptions, Pick<PublishOptions, "createdAt" | "withData"> {}

interface BookFormat {
  mediaType: string;
  make: (
    sops: readonly Sop[],
    layouts: readonly [front: Layout, ...sops: Layout[]],
    making: BookMaking,
  ) => Promise<Uint8Array>;
}

/** The kinds of file in which a book is handed out, by their endings. */
export const bookFormats = {
  pdf: { mediaType: "application/pdf", make: bookPdf },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    make: bookDocx,
  },
} as const satisfies Record<string, BookFormat>;
export type BookFormatId = keyof typeof bookFormats;

/** Many SOPs as one book with a cover and a table of contents. The same SOPs give the same bytes. Throws where there is no SOP, or one that no paper holds. */
export async function publishBook(
  sops: readonly Sop[],
  options: Partial<PublishBookOptions> = {},
  format: BookFormatId = "pdf",
): Promise<Uint8Array> {
  const author = printable(sops[0]?.identity.agency ?? "");
  return bookFormats[format].make(sops, layoutBook(sops, options), { ...options, author });
}
