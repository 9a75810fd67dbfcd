import type { Sop } from "@alur/model";
import { layoutBook, type BookOptions } from "../book/book.ts";
import { logoFile, typstDocument } from "../pdf/typst-document.ts";
import { printable } from "../text/printable.ts";
import { setPdf } from "./typesetter.ts";

export interface PublishBookOptions extends BookOptions {
  createdAt: Date;
}

/** Many SOPs as one PDF/A-2a with a cover, a table of contents that leads to each, and bookmarks. Throws where there is no SOP, or one that no paper holds. */
export async function publishBook(
  sops: readonly Sop[],
  options: Partial<PublishBookOptions> = {},
): Promise<Uint8Array> {
  const layouts = layoutBook(sops, options);
  const [front] = layouts;
  const author = printable(sops[0]?.identity.agency ?? "");
  const pages = layouts.flatMap((layout) => typstDocument(layout, author).pages);
  const files = front.logo ? [{ name: logoFile(front.logo), bytes: front.logo.bytes }] : [];
  return setPdf(
    {
      template: "sop",
      document: JSON.stringify({ ...typstDocument(front, author), pages }),
      files,
      pages: pages.length,
      createdAt: options.createdAt,
    },
    "Buku SOP tidak dapat dibuat sebagai PDF. Terbitkan SOP-nya satu per satu, dan laporkan kepada pengembang.",
  );
}
