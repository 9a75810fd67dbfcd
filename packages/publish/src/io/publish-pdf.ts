import type { Sop } from "@alur/model";
import type { Layout } from "../layout/layout.ts";
import { layoutSop } from "../layout/layout-sop.ts";
import type { LayoutOptions } from "../layout/layout-options.ts";
import { sopAttachments, standardFor, type Attachment } from "../pdf/sop-attachment.ts";
import { logoFile, typstDocument } from "../pdf/typst-document.ts";
import { printable } from "../text/printable.ts";
import { setPdf } from "./typesetter.ts";

export interface PublishOptions extends Omit<LayoutOptions, "continuous"> {
  /** The date written into the file. Without one all files bear the same, so that equal SOPs give equal bytes on every day. */
  createdAt: Date;
  /** Whether the SOP itself lies in its PDF as data, to be opened again exactly. Without it the file is PDF/A-2a instead of PDF/A-3a. */
  withData: boolean;
}

/**
 * The SOP as a PDF/A-3a that carries its data, or as a PDF/A-2a without: tagged, fonts embedded, title and language set. The same SOP and options give the same
 * bytes. Set beside the main thread. Throws a fault when Typst refuses the document.
 */
export async function publishPdf(sop: Sop, options: Partial<PublishOptions> = {}): Promise<Uint8Array> {
  const layout = layoutSop(sop, { ...options, continuous: false });
  const { createdAt, withData = true } = options;
  const attachments = withData ? sopAttachments([{ sop, pages: layout.pages.length }]) : [];
  return printLayout(layout, sop.identity.agency || sop.identity.workUnit, { createdAt, attachments });
}

/** The pages of a layout as PDF/A, with its author and what is attached. */
export async function printLayout(
  layout: Layout,
  author: string,
  { createdAt, attachments = [] }: { createdAt?: Date | undefined; attachments?: readonly Attachment[] } = {},
): Promise<Uint8Array> {
  const document = JSON.stringify(typstDocument(layout, printable(author), attachments));
  const files = layout.logo ? [{ name: logoFile(layout.logo), bytes: layout.logo.bytes }] : [];
  return setPdf(
    { template: "sop", document, files, pages: layout.pages.length, createdAt, standard: standardFor(attachments) },
    "PDF tidak dapat dibuat. Unduh SVG sebagai gantinya, dan laporkan SOP ini kepada pengembang.",
  );
}
