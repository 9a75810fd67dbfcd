import type { PageContent, PagePart } from "./page-content.ts";

/** What stands in a document at a line to which a `Place` points: the cells of a row or one paragraph, and where that is on a page that can be looked at. */
export interface SourceLine {
  line: number;
  lastLine: number;
  cells: readonly string[];
  page?: number;
  part?: PagePart;
}

/** The whole document by its lines, so that whoever doubts a reading can look at what was read. */
export function sourceLines({ blocks }: PageContent): SourceLine[] {
  return blocks.flatMap((block): SourceLine[] =>
    block.kind === "paragraph"
      ? [{ line: block.line, lastLine: block.line, cells: [block.text] }]
      : block.rows.map(({ line, lastLine, cells, page, part }) => ({
          line,
          lastLine,
          cells,
          ...(page === undefined ? {} : { page }),
          ...(part ? { part } : {}),
        })),
  );
}
