import "@mantine/core/styles/Tooltip.layer.css";
import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowMergeBoth,
  IconArrowUp,
  IconCopy,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconScissors,
  IconTrash,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { useShownSop } from "../mending-context.ts";
import { useRowCommands } from "./row-commands-context.ts";
import { useTableTools } from "./table-context.ts";
import styles from "./table.module.css";

interface RowToolsProps {
  row: number;
  onDone: () => void;
}

/** What is done with whole rows, each by a button with its key: put in, moved, split, merged, copied, taken out. */
export function RowTools({ row, onDone }: RowToolsProps): ReactNode {
  const { table } = useWords();
  const commands = useRowCommands();
  const { press } = useTableTools();
  const last = useShownSop().steps.length - 1;
  const tools = [
    { icon: IconRowInsertTop, name: table.tools.above, act: () => commands.insert(row, "above") },
    { icon: IconRowInsertBottom, name: table.tools.below, act: () => commands.insert(row, "below") },
    { icon: IconArrowUp, name: table.tools.up, act: () => commands.move(row, -1), off: row === 0 },
    { icon: IconArrowDown, name: table.tools.down, act: () => commands.move(row, 1), off: row === last },
    { icon: IconScissors, name: table.tools.split, act: () => press({ row, column: 1 }) },
    { icon: IconArrowMergeBoth, name: table.tools.merge, act: () => commands.merge(row), off: row === last },
    { icon: IconCopy, name: table.tools.copy, act: () => document.execCommand("copy") },
    { icon: IconTrash, name: table.tools.remove, act: () => commands.remove(row) },
  ];
  return (
    <div role="group" aria-label={table.rowTools} className={styles.rowTools}>
      {tools.map(({ icon: Icon, name, act, off = false }) => (
        <Tooltip key={name} label={name} openDelay={300}>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={name}
            disabled={off}
            onClick={() => {
              onDone();
              // The popover gives the focus back to its row first; what is done then puts it where it belongs.
              requestAnimationFrame(act);
            }}
          >
            <Icon size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
