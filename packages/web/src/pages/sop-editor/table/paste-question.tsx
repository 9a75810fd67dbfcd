import { adoptSteps, stepNumber, type Sop } from "@alur/model";
import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { Dialog } from "../../../shell/dialog.tsx";
import { useMender } from "../mending-context.ts";
import { tableOf } from "./clipboard/table-of.ts";
import { useTableTools } from "./table-context.ts";
import type { AskedTable } from "./use-clipboard.ts";

interface PasteQuestionProps {
  asked: AskedTable;
  onClose: () => void;
}

/** The first rows are enough to know a table again. */
const SHOWN = 3;

/** A whole table was pasted: does it take the place of this one, or do its rows join it? */
export function PasteQuestion({ asked: { table: pasted, index }, onClose }: PasteQuestionProps): ReactNode {
  const { table, shell, editor } = useWords();
  const { mend, say } = useMender();
  const { show } = useTableTools();
  const count = pasted.steps.length;
  const answer = (change: (before: Sop) => Sop, first: number, said: string): void => {
    onClose();
    mend(change);
    show({ row: first, column: 0 }, { row: first + count - 1, column: 0 });
    say(said);
  };
  return (
    <Dialog opened onClose={onClose} title={table.pasteTable} size="lg">
      <Stack gap="sm">
        <p>{table.pasteTableLead(pasted.identity.title, count)}</p>
        <ul>
          {pasted.steps.slice(0, SHOWN).map((step) => (
            <li key={step.id}>{editor.target(stepNumber(pasted, step), step.activity)}</li>
          ))}
          {count > SHOWN ? <li>…</li> : null}
        </ul>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button
            variant="default"
            onClick={() => answer((before) => adoptSteps(before, index, pasted), index, table.pastedRows(count))}
          >
            {table.appendTable}
          </Button>
          <Button
            data-autofocus
            onClick={() => answer((before) => tableOf(before, pasted), 0, table.tableReplaced(count))}
          >
            {table.replaceTable}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
