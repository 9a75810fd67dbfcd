import { strToU8 } from "fflate";
import { layoutSop } from "../../layout/layout-sop.ts";
import { families } from "../../office/families.ts";
import { printable } from "../../text/printable.ts";
import { Looks } from "../../xlsx/looks.ts";
import { paperSheets } from "../../xlsx/paper-sheets.ts";
import { workbookParts } from "../../xlsx/workbook.ts";
import type { Format } from "../format.ts";
import { paintEmblem } from "../paint-emblem.ts";
import { packUndated } from "../without-clock.ts";

/** The official paper as an Excel workbook: the identity and the flow on sheets of their own, with shapes and connectors over the cells. */
export const xlsx: Format = {
  id: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  async publish(sop, name, options) {
    const layout = layoutSop(sop, { ...options, continuous: false });
    const author = printable(sop.identity.agency || sop.identity.workUnit) || "Alur";
    const looks = new Looks(families[layout.typeface]);
    const sheets = paperSheets(sop, layout);
    const emblem = layout.logo ? await paintEmblem(layout.logo) : undefined;
    const parts = workbookParts(sheets, looks, { title: layout.title, author }, emblem);
    const packed = Object.fromEntries(
      [...parts].map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    );
    return [{ name: `${name}.xlsx`, bytes: packUndated(packed) }];
  },
};
