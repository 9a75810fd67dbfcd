import { layoutSop } from "../../layout/layout-sop.ts";
import type { Format } from "../format.ts";
import { pageName } from "../page-name.ts";

/** Each page as a picture for programs that take nothing else; numbered where there are several. */
export const png: Format = {
  id: "png",
  mediaType: "image/png",
  async publish(sop, name, options) {
    // The painter is a large program of its own, which no other format needs.
    const { paintPage } = await import("../paint-page.ts");
    const layout = layoutSop(sop, { ...options, continuous: false });
    return Promise.all(
      layout.pages.map(async (_, page) => ({
        name: pageName(name, page, layout.pages.length, "png"),
        bytes: await paintPage(layout, page),
      })),
    );
  },
};
