import type { Sop } from "@alur/model";
import type { Layout } from "../../layout/layout.ts";
import { sopAttachments, standardFor } from "../../pdf/sop-attachment.ts";
import { logoFile, typstDocument } from "../../pdf/typst-document.ts";
import { setPdf } from "../typesetter.ts";
import type { BookMaking } from "./book-making.ts";

/** The book as PDF/A, with bookmarks and a table of contents that leads to each SOP. Throws a fault when Typst refuses it. */
export async function bookPdf(
  sops: readonly Sop[],
  [front, ...each]: readonly [front: Layout, ...sops: Layout[]],
  { author, createdAt, withData = true }: BookMaking,
): Promise<Uint8Array> {
  const printed = sops.map((sop, i) => ({ sop, pages: each[i]?.pages.length ?? 0 }));
  const attachments = withData ? sopAttachments(printed, front.pages.length) : [];
  const pages = [front, ...each].flatMap((layout) => typstDocument(layout, author).pages);
  const files = front.logo ? [{ name: logoFile(front.logo), bytes: front.logo.bytes }] : [];
  return setPdf(
    {
      template: "sop",
      document: JSON.stringify({ ...typstDocument(front, author, attachments), pages }),
      files,
      pages: pages.length,
      createdAt,
      standard: standardFor(attachments),
    },
    "Buku SOP tidak dapat dibuat sebagai PDF. Terbitkan SOP-nya satu per satu, dan laporkan kepada pengembang.",
  );
}
