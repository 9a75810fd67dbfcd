import type { PublishOptions } from "../publish-pdf.ts";

/** What a book is made with beside its pages. */
export interface BookMaking extends Partial<Pick<PublishOptions, "createdAt" | "withData">> {
  author: string;
}
