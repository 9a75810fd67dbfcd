import "../../../messages/shelves/table.ts";
import type { Sop } from "@alur/model";
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { later } from "../../../shell/later.tsx";
import type { SheetHeading } from "../../../sop-sheet/geometry.ts";
import type { CellPlace, Margin, NumberPlace } from "../../../sop-sheet/sheet-row.tsx";
import { Sheet } from "../../../sop-sheet/sheet.tsx";
import { useSheetGeometry } from "../../../sop-sheet/use-sheet-geometry.ts";
import { EditableCell } from "../editable-cell.tsx";
import { useMender } from "../mending-context.ts";
import { StepCell } from "../step-cell.tsx";
import type { Remarks } from "../use-remarks.ts";
import { NoTable } from "./no-table.tsx";
import { PerformerHeading } from "./performer-heading.tsx";
import { RowCommandsProvider } from "./row-commands-context.ts";
import { rowCommands, type RowCommands } from "./row-commands.ts";
import { makeSelection } from "./selection.ts";
import { SelectionLayer } from "./selection-layer.tsx";
import { moveTabStop } from "./table-cells.ts";
import { TableProvider, type TableTools } from "./table-context.ts";
import { fetchReading, useClipboard } from "./use-clipboard.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { usePointerSelection } from "./use-pointer-selection.ts";
import { useTableKeys } from "./use-table-keys.ts";
import { useTable } from "./use-table-tools.ts";

// What one takes hold of comes when somebody first comes into the table.
const OverTable = later(async () => (await import("./over-table.tsx")).OverTable);
const PasteQuestion = later(async () => (await import("./paste-question.tsx")).PasteQuestion);

interface SopTableProps {
  sop: Sop;
  title: string;
  margin: Margin<Remarks> | undefined;
  /** The row that somebody was led to. */
  sought: string | undefined;
  onFind: () => void;
}

const noColumns = [] as const;

function renderCell(place: CellPlace): ReactNode {
  return <EditableCell place={place} />;
}

function renderNumber(place: NumberPlace): ReactNode {
  return <StepCell place={place} />;
}

/** The official table that is its own editor: a spreadsheet over the drawing of the paper. */
export function SopTable({ sop, title, margin, sought, onFind }: SopTableProps): ReactNode {
  const { editor, table } = useWords();
  const mender = useMender();
  const frame = useRef<HTMLDivElement>(null);
  const geometry = useSheetGeometry(sop);
  const columns = geometry?.columns ?? noColumns;
  const [entered, setEntered] = useState(false);
  const [selection] = useState(makeSelection);
  const acting = useRef<{ tools: TableTools; commands: RowCommands }>(undefined);
  const clipboard = useClipboard({
    frame,
    selection,
    columns,
    onPasted: (from, to) => acting.current?.tools.show(from, to),
    onCutRows: (first) => acting.current?.commands.remove(first),
  });
  const { tools, writing, focusOnly } = useTable(frame, selection, {
    paste: clipboard.paste,
    onWrittenOut: () => acting.current?.commands.insert(sop.steps.length - 1, "below"),
  });
  const commands = useMemo(() => rowCommands(mender, tools, table.rows), [mender, tools, table]);
  useLayoutEffect(() => {
    acting.current = { tools, commands };
  }, [tools, commands]);
  const keys = useTableKeys({
    frame,
    tools,
    writing,
    focusOnly,
    commands,
    onEmpty: clipboard.empty,
    onFill: clipboard.fill,
    onFind,
  });
  // Each drawing leaves the stop of the Tab key where it was; a new table has it at its first cell.
  useLayoutEffect(() => {
    if (frame.current) moveTabStop(frame.current);
  });
  const firstRow = useRef<HTMLButtonElement>(null);
  const kept = useKeptFocus(frame, firstRow, tools);
  const pointer = usePointerSelection(selection, commands.open);
  const columnOf = useMemo(() => new Map(columns.map(({ performerId }, i) => [performerId, i])), [columns]);
  const renderHeading = useCallback(
    (heading: SheetHeading) => {
      const columnIndex = columnOf.get(heading.performerId) ?? 0;
      const { performerId = "", name = "" } = columns[columnIndex] ?? {};
      return <PerformerHeading heading={heading} performerId={performerId} name={name} columnIndex={columnIndex} />;
    },
    [columnOf, columns],
  );

  if (!geometry) return <NoTable sop={sop} commands={commands} firstRow={firstRow} />;
  return (
    <TableProvider value={tools}>
      <RowCommandsProvider value={commands}>
        <Sheet
          sop={sop}
          geometry={geometry}
          label={editor.table(title)}
          renderCell={renderCell}
          renderNumber={renderNumber}
          rowMark={(step) => (step.id === sought ? "sought" : undefined)}
          {...(margin ? { margin } : {})}
          work={{
            frame,
            renderHeading,
            grid: {
              "aria-multiselectable": true,
              ...pointer,
              onKeyDown: keys.onKeyDown,
              onFocus: (event) => {
                setEntered(true);
                void fetchReading();
                kept.onFocus(event);
                keys.onFocus(event);
              },
              onBlur: (event) => {
                kept.onBlur();
                keys.onBlur(event);
              },
            },
            over: (
              <>
                <SelectionLayer selection={selection} geometry={geometry} frame={frame} />
                {entered ? <OverTable geometry={geometry} selection={selection} /> : null}
              </>
            ),
          }}
        />
        {clipboard.asked ? <PasteQuestion asked={clipboard.asked} onClose={clipboard.settle} /> : null}
      </RowCommandsProvider>
    </TableProvider>
  );
}
