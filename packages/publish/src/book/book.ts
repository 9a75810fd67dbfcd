import type { Sop } from "@alur/model";
import type { Layout, LayoutPage, PageText } from "../layout/layout.ts";
import { defaultOptions, type LayoutOptions } from "../layout/layout-options.ts";
import { layoutSop } from "../layout/layout-sop.ts";
import { papers } from "../paper.ts";
import { coverPage } from "../sheets/cover-page.ts";
import { contentsPages } from "./contents-pages.ts";

export interface BookOptions extends Omit<LayoutOptions, "continuous" | "cover"> {
  /** What stands on the book's cover. */
  title: string;
}

/** Many SOPs as one book: its cover and table of contents, then each SOP as it is printed alone, with the book's own page numbers between the two of its foot. */
export function layoutBook(
  sops: readonly Sop[],
  options: Partial<BookOptions> = {},
): [front: Layout, ...sops: Layout[]] {
  const settings = { ...defaultOptions, title: "Himpunan SOP", ...options, continuous: false, cover: false };
  const layouts = sops.map((sop) => layoutSop(sop, settings));
  const [pattern] = layouts;
  if (!pattern) throw new Error("Tidak ada SOP untuk dibukukan. Sebutkan berkas yang memuat SOP.");
  const paper = papers[settings.paper];
  const entries = sops.map((sop, i) => ({ sop, pages: layouts[i]?.pages.length ?? 0 }));
  const cover = coverPage(
    {
      office: officeOf(sops),
      kind: "Standar Operasional Prosedur",
      title: settings.title,
      details: [`${sops.length} SOP`],
      year: "",
    },
    paper,
    settings,
  );
  const front: LayoutPage[] = [cover, ...contentsPages(entries, 1, paper, settings)];
  let page = 0;
  const numbered = (pages: readonly LayoutPage[]): LayoutPage[] =>
    pages.map((one) => {
      page += 1;
      return one.kind === "cover" ? one : { ...one, texts: [...one.texts, pageNumber(page, pattern, settings)] };
    });
  const frontLayout: Layout = { ...pattern, title: settings.title, number: "", pages: numbered(front) };
  return [frontLayout, ...layouts.map((layout) => ({ ...layout, pages: numbered(layout.pages) }))];
}

/** The office that all SOPs name; none where they differ. */
function officeOf(sops: readonly Sop[]): string[] {
  const same = (pick: (sop: Sop) => string): string => {
    const names = new Set(sops.map(pick));
    const [name = ""] = names;
    return names.size === 1 ? name : "";
  };
  return [same(({ identity }) => identity.agency), same(({ identity }) => identity.workUnit)];
}

function pageNumber(page: number, { paper }: Layout, { margins }: Pick<LayoutOptions, "margins">): PageText {
  const x = (margins.left + paper.width - margins.right) / 2;
  const y = paper.height - margins.bottom / 2;
  return { role: "footer", text: `– ${page} –`, x, y, sizePt: 8.5, anchor: "middle", bold: false };
}
