import { layoutSop } from "../../layout/layout-sop.ts";
import { renderSvg } from "../../svg/render-svg.ts";
import type { Format } from "../format.ts";
import { pageName } from "../page-name.ts";

/** Each page as a picture that stays sharp at any size; numbered where there are several. */
export const svg: Format = {
  id: "svg",
  mediaType: "image/svg+xml",
  async publish(sop, name, options) {
    const layout = layoutSop(sop, { ...options, continuous: false });
    return layout.pages.map((_, page) => ({
      name: pageName(name, page, layout.pages.length, "svg"),
      bytes: new TextEncoder().encode(renderSvg(layout, page)),
    }));
  },
};
