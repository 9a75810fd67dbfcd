import {
  AlignmentType,
  HeightRule,
  InternalHyperlink,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
  type ParagraphChild,
} from "docx";
import type { TypeSize } from "../../layout/layout.ts";
import type { OfficeCell, OfficeTable } from "../../office/office-table.ts";
import { paragraphsOf } from "../../office/paragraphs.ts";
import { pageMark } from "./page-mark.ts";
import { cellStyle, headingStyle } from "./word-styles.ts";
import { twips } from "./word-measures.ts";

/** A table with a fixed grid, whose rows are as high as the layout's. */
export function wordTable({ columns, rows, cells, type }: OfficeTable): Table {
  const edges = columns.reduce((all, width) => [...all, (all.at(-1) ?? 0) + width], [0]).map(twips);
  const widthOf = (from: number, to: number): number => (edges[to] ?? 0) - (edges[from] ?? 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: edges.at(-1) ?? 0, type: WidthType.DXA },
    columnWidths: columns.map((_, i) => widthOf(i, i + 1)),
    rows: rows.map(
      ({ height, heading, grows }, row) =>
        new TableRow({
          tableHeader: heading,
          cantSplit: !grows,
          height: { value: twips(height), rule: grows ? HeightRule.ATLEAST : HeightRule.EXACT },
          children: cellsOfRow(cells, row).map(
            (cell) => new TableCell(cellOptions(cell, row, widthOf(cell.column, cell.column + cell.columnSpan), type)),
          ),
        }),
    ),
  });
}

/** The cells that begin in a row or reach down into it, from left to right. */
function cellsOfRow(cells: readonly OfficeCell[], row: number): OfficeCell[] {
  return cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan).sort((a, b) => a.column - b.column);
}

/** Columns are often as wide as the longest word in them. So much more room, in millimetres, keeps it on its line where measures are rounded; more would let the next word in. */
const leeway = 0.02;

function cellOptions(
  cell: OfficeCell,
  row: number,
  width: number,
  type: TypeSize,
): ConstructorParameters<typeof TableCell>[0] {
  const { valign, rowSpan, columnSpan, heading, rotated } = cell;
  const goesOn = row > cell.row;
  const padding = twips(type.padding);
  return {
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { verticalMerge: goesOn ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART } : {}),
    ...(heading ? { shading: { type: ShadingType.CLEAR, fill: "ECECEC", color: "auto" } } : {}),
    ...(rotated ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    margins: {
      marginUnitType: WidthType.DXA,
      top: valign === "top" ? padding : 0,
      bottom: 0,
      left: rotated ? 0 : padding,
      right: rotated ? 0 : Math.floor(((type.padding - leeway) / 25.4) * 1440),
    },
    verticalAlign: valign === "top" ? VerticalAlign.TOP : VerticalAlign.CENTER,
    children: goesOn ? [cellParagraph([], cell, type)] : paragraphsIn(cell, type),
  };
}

function paragraphsIn(cell: OfficeCell, type: TypeSize): Paragraph[] {
  const paragraphs = paragraphsOf(cell.lines).map(({ text, bold, hanging }, i) =>
    cellParagraph(
      [linked(new TextRun({ text, ...(cell.heading ? {} : { bold }) }), cell)],
      cell,
      type,
      hanging,
      i === 0 ? cell.above : 0,
    ),
  );
  return paragraphs.length === 0 ? [cellParagraph([], cell, type)] : paragraphs;
}

function linked(words: TextRun, { leadsTo }: OfficeCell): ParagraphChild {
  return leadsTo === undefined ? words : new InternalHyperlink({ anchor: pageMark(leadsTo), children: [words] });
}

function cellParagraph(
  children: ParagraphChild[],
  { align, heading }: OfficeCell,
  type: TypeSize,
  hanging = 0,
  above = 0,
): Paragraph {
  const indent = twips(hanging);
  return new Paragraph({
    style: heading ? headingStyle(type) : cellStyle(type),
    ...(heading ? {} : { alignment: align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT }),
    ...(indent > 0 ? { indent: { left: indent, hanging: indent } } : {}),
    ...(above > 0
      ? { spacing: { before: twips(above), after: 0, line: twips(type.pitch), lineRule: LineRuleType.EXACT } }
      : {}),
    children,
  });
}
