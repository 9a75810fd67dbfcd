import type { Sop } from "@alur/model";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconRowInsertBottom } from "@tabler/icons-react";
import type { ReactNode, RefObject } from "react";
import { useWords } from "../../../messages/language.tsx";
import type { RowCommands } from "./row-commands.ts";

interface NoTableProps {
  sop: Sop;
  commands: RowCommands;
  /** What puts the first row in. */
  firstRow: RefObject<HTMLButtonElement | null>;
}

/** A table without rows, or one with more columns than any paper holds. */
export function NoTable({ sop, commands, firstRow }: NoTableProps): ReactNode {
  const { sheet, table } = useWords();
  if (sop.steps.length > 0)
    return (
      <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
        {sheet.cannotDraw}
      </Alert>
    );
  return (
    <Alert color="nila" title={table.empty}>
      <Button
        ref={firstRow}
        size="sm"
        leftSection={<IconRowInsertBottom size={18} aria-hidden />}
        onClick={() => commands.insert(0, "above")}
      >
        {table.firstRow}
      </Button>
    </Alert>
  );
}
