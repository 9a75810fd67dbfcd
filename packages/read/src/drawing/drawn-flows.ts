import type { Columns } from "../recognize/header.ts";
import type { TableRow } from "../text/page-content.ts";
import type { DrawnArrow } from "./arrows.ts";
import { readFlow, type RowPlace } from "./drawn-flow.ts";
import type { Run } from "./page-drawing.ts";
import type { DrawnSymbol } from "./symbols.ts";

/** What is drawn in the flow tables of a document, gathered page by page. */
export class DrawnFlows {
  readonly rows: TableRow[] = [];
  readonly places: RowPlace[] = [];
  readonly symbols: DrawnSymbol[] = [];
  readonly arrows: DrawnArrow[] = [];
  readonly words: { page: number; run: Run }[] = [];
  /** The columns of the last table, by which a page without a heading row goes on. */
  last: { columns: Columns; width: number; page: number } | undefined;

  /** Writes into each row what is drawn in it. Its performers' cells hold the words of the drawing and nothing else. */
  tellRows(): void {
    const { rows, places, symbols, arrows, words } = this;
    const drawings = readFlow({ rows: places, symbols, arrows, words });
    const drawnPages = new Set(symbols.map(({ page }) => page));
    for (const [i, row] of rows.entries()) {
      const { page, performers } = places[i] ?? { page: 0, performers: [] };
      if (!drawnPages.has(page)) continue;
      const { symbols: own = [], exits = [] } = drawings[i] ?? {};
      row.drawn = {
        symbols: own,
        exits: exits.flatMap((exit) => {
          const to = exit.to === "end" ? exit.to : rows[exit.to];
          return to ? [{ ...exit, to }] : [];
        }),
      };
      for (const { column } of performers) row.cells[column] = "";
    }
  }
}
