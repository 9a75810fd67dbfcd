import "../../../messages/shelves/table.ts";
import { insertSteps, type Sop } from "@alur/model";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconRowInsertBottom } from "@tabler/icons-react";
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { later } from "../../../shell/later.tsx";
import type { SheetHeading } from "../../../sop-sheet/geometry.ts";
import type { CellPlace, Margin } from "../../../sop-sheet/sheet-row.tsx";
import { Sheet } from "../../../sop-sheet/sheet.tsx";
import { useSheetGeometry } from "../../../sop-sheet/use-sheet-geometry.ts";
import { EditableCell } from "../editable-cell.tsx";
import { useMender } from "../mending-context.ts";
import type { Remarks } from "../use-remarks.ts";
import { PerformerHeading } from "./performer-heading.tsx";
import { RowCommandsProvider } from "./row-commands-context.ts";
import { rowCommands } from "./row-commands.ts";
import { makeSelection } from "./selection.ts";
import { SelectionLayer } from "./selection-layer.tsx";
import { SopProvider, TableProvider, type TableTools } from "./table-context.ts";
import { fetchForms, useClipboard } from "./use-clipboard.ts";
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

/** The official table that is its own editor: a spreadsheet over the drawing of the paper. */
export function SopTable({ sop, title, margin, sought, onFind }: SopTableProps): ReactNode {
  const { editor, table } = useWords();
  const mender = useMender();
  const frame = useRef<HTMLDivElement>(null);
  const geometry = useSheetGeometry(sop);
  const columns = geometry?.columns ?? noColumns;
  const [entered, setEntered] = useState(false);
  const [selection] = useState(makeSelection);
  const shown = useRef<TableTools>(undefined);
  const clipboard = useClipboard(selection, columns, (first, count) => shown.current?.selectRows(first, count));
  const { tools, writing, focusOnly } = useTable(frame, selection, clipboard.paste);
  useLayoutEffect(() => {
    shown.current = tools;
  }, [tools]);
  const commands = useMemo(() => rowCommands(mender, tools, table.rows), [mender, tools, table]);
  const keys = useTableKeys({
    frame,
    selection,
    writing,
    focusOnly,
    commands,
    onEmpty: clipboard.empty,
    onFind,
  });
  const pointer = usePointerSelection(selection);
  const columnOf = useMemo(() => new Map(columns.map(({ performerId }, i) => [performerId, i])), [columns]);
  const renderHeading = useCallback(
    (heading: SheetHeading) => (
      <PerformerHeading
        heading={heading}
        performerId={heading.performerId ?? ""}
        columnIndex={columnOf.get(heading.performerId) ?? 0}
      />
    ),
    [columnOf],
  );

  if (!geometry) return <NoTable sop={sop} />;
  return (
    <SopProvider value={sop}>
      <TableProvider value={tools}>
        <RowCommandsProvider value={commands}>
          <Sheet
            sop={sop}
            geometry={geometry}
            label={editor.table(title)}
            renderCell={renderCell}
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
                  void fetchForms();
                  keys.onFocus(event);
                },
                onBlur: keys.onBlur,
                onCopy: clipboard.onCopy,
                onCut: clipboard.onCut,
                onPaste: clipboard.onPaste,
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
    </SopProvider>
  );
}

/** A table without rows, or one with more columns than any paper holds. */
function NoTable({ sop }: { sop: Sop }): ReactNode {
  const { sheet, table } = useWords();
  const { mend } = useMender();
  if (sop.steps.length > 0)
    return (
      <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
        {sheet.cannotDraw}
      </Alert>
    );
  return (
    <Alert color="nila" title={table.empty}>
      <Button
        size="sm"
        leftSection={<IconRowInsertBottom size={18} aria-hidden />}
        onClick={() => mend((before) => insertSteps(before, 0, [{}]))}
      >
        {table.firstRow}
      </Button>
    </Alert>
  );
}
