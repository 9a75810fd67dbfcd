import { adoptSteps, stepNumber, type Sop } from "@alur/model";
import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { Dialog } from "../../../shell/dialog.tsx";
import { useMender } from "../mending-context.ts";
import type { AskedTable } from "./use-clipboard.ts";

interface PasteQuestionProps {
  asked: AskedTable;
  onClose: () => void;
}

/** The first rows are enough to know a table again. */
const SHOWN = 3;

/** A whole table was pasted: does it take the place of this one, or do its rows join it? */
export function PasteQuestion({ asked: { sop: pasted, index }, onClose }: PasteQuestionProps): ReactNode {
  const { table, shell, editor } = useWords();
  const { mend, say } = useMender();
  const count = pasted.steps.length;
  const answer = (change: (before: Sop) => Sop, said: string): void => {
    onClose();
    mend(change);
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
            onClick={() => answer((before) => adoptSteps(before, index, pasted), table.pastedRows(count))}
          >
            {table.appendTable}
          </Button>
          <Button
            data-autofocus
            onClick={() => answer((before) => tableOf(before, pasted), table.tableReplaced(count))}
          >
            {table.replaceTable}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** The SOP with another's table; its identity page stays, unless it has none yet. */
function tableOf(before: Sop, { performers, steps, flows, identity }: Sop): Sop {
  const { suppressions: _ofOldRows, ...rest } = before;
  const title = before.identity.title.trim() === "" ? identity.title : before.identity.title;
  return { ...rest, performers, steps, flows, identity: { ...before.identity, title } };
}
