import type { Sop } from "@alur/model";
import type { Layout } from "../layout/layout.ts";
import { layoutSop } from "../layout/layout-sop.ts";
import type { LayoutOptions } from "../layout/layout-options.ts";
import { logoFile, typstDocument } from "../pdf/typst-document.ts";
import { printable } from "../text/printable.ts";
import { setPdf } from "./typesetter.ts";

export interface PublishOptions extends Omit<LayoutOptions, "continuous"> {
  /** The date written into the file. Without one all files bear the same, so that equal SOPs give equal bytes on every day. */
  createdAt: Date;
}

/**
 * The SOP as a PDF/A-2a: tagged, fonts embedded, title and language set. The same SOP and options give the same bytes. Set beside the main thread.
 * Throws a fault when Typst refuses the document.
 */
export async function publishPdf(sop: Sop, options: Partial<PublishOptions> = {}): Promise<Uint8Array> {
  const layout = layoutSop(sop, { ...options, continuous: false });
  return printLayout(layout, sop.identity.agency || sop.identity.workUnit, options.createdAt);
}

/** The pages of a layout as PDF/A-2a, with its author. */
export async function printLayout(layout: Layout, author: string, createdAt?: Date): Promise<Uint8Array> {
  const document = JSON.stringify(typstDocument(layout, printable(author)));
  const files = layout.logo ? [{ name: logoFile(layout.logo), bytes: layout.logo.bytes }] : [];
  return setPdf(
    { template: "sop", document, files, pages: layout.pages.length, createdAt },
    "PDF tidak dapat dibuat. Unduh SVG sebagai gantinya, dan laporkan SOP ini kepada pengembang.",
  );
}
