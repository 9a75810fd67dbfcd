import { Popover } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import styles from "./sop-editor.module.css";

interface CellPopoverProps {
  opened: boolean;
  onChange: (opened: boolean) => void;
  side: "left-start" | "right-start";
  /** The button in the cell. */
  target: ReactElement;
  children: ReactNode;
}

/** What opens beside a cell. On a phone, where there is no beside, it lies over the table and stays on the screen. */
export function CellPopover({ opened, onChange, side, target, children }: CellPopoverProps): ReactNode {
  return (
    <Popover
      opened={opened}
      onChange={onChange}
      position={side}
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      width="min(350px, calc(100vw - 16px))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown className={styles.remarks ?? ""}>{children}</Popover.Dropdown>
    </Popover>
  );
}
