import type { Sop } from "@alur/model";
import { layoutSop, renderSvg, type Layout } from "@alur/publish";
import type { PaperSettings } from "../device/paper-settings.ts";

export type PaperPart = "identity" | "flow";

/** The pages of the paper as drawings, and how large a page is, in millimetres. */
export interface LaidOut {
  layout: Layout;
  pages: readonly string[];
}

/** Lays an SOP out as it will be printed: all of it, or only a part. Undefined for a table that does not fit the paper. */
export function layOut(sop: Sop, settings: PaperSettings, part?: PaperPart): LaidOut | undefined {
  try {
    const layout = layoutSop(sop, settings);
    const drawn = layout.pages.flatMap((page, i) =>
      part === undefined || page.kind === part ? [renderSvg(layout, i)] : [],
    );
    return { layout, pages: drawn };
  } catch {
    return undefined;
  }
}
