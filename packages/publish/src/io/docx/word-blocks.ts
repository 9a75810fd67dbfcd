import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";

interface Look {
  bold?: boolean;
  size?: number;
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  before?: number;
  after?: number;
}

/** A line of one look. */
export function paragraph(
  text: string,
  { bold = false, size, alignment, before = 0, after = 0 }: Look = {},
): Paragraph {
  const run = new TextRun({ text, bold, ...(size === undefined ? {} : { size }) });
  return new Paragraph({ children: [run], spacing: { before, after }, ...(alignment ? { alignment } : {}) });
}

const nothing = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
};

/** A table of which nobody sees that it is one: what stands side by side. */
export function sideBySide(rows: Paragraph[][][], widths: number[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) => new TableCell({ children, width: { size: widths[i] ?? 0, type: WidthType.DXA } }),
          ),
        }),
    ),
  });
}

/** A table whose columns share the width of the page. A cell is a text, or its paragraphs where they have looks of their own. */
export interface BlockTable {
  columns: readonly { heading: string; share: number; align?: "left" | "center" }[];
  rows: readonly (readonly (string | Paragraph[])[])[];
  /** What stands in its place where there are no rows. */
  none?: string;
}

/** The look of a table's words. */
export const tableWords = { before: 40, after: 40, size: 19 } as const;

/** A table whose heading is repeated on every page and whose rows stay whole. */
export function tableOf({ columns, rows, none = "" }: BlockTable, width: number): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((width * share) / shares));
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading: text }, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          shading: { type: ShadingType.CLEAR, fill: "ECECEC", color: "auto" },
          children: [paragraph(text, { ...tableWords, bold: true, alignment: AlignmentType.CENTER })],
        }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map(
          (cell, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              children:
                typeof cell === "string"
                  ? [
                      paragraph(cell, {
                        ...tableWords,
                        alignment: columns[i]?.align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
                      }),
                    ]
                  : cell,
            }),
        ),
      }),
  );
  const empty = new TableRow({
    children: [
      new TableCell({
        columnSpan: columns.length,
        children: [paragraph(none, { ...tableWords, alignment: AlignmentType.CENTER })],
      }),
    ],
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [heading, ...(rows.length === 0 ? [empty] : body)],
  });
}
