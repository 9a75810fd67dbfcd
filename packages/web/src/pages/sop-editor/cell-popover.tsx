import { Popover } from "@mantine/core";
import { useState, type ReactNode } from "react";
import styles from "./sop-editor.module.css";

interface CellPopoverProps {
  opened: boolean;
  onChange: (opened: boolean) => void;
  side: "left-start" | "right-start";
  /** The button in the cell, and what is heard of what it opens. */
  target: ReactNode;
  label: string;
  children: ReactNode;
}

/** What a button in a cell says of what it opens. */
export function opens(opened: boolean): { "aria-haspopup": "dialog"; "aria-expanded": boolean } {
  return { "aria-haspopup": "dialog", "aria-expanded": opened };
}

/**
 * What opens beside a cell. On a phone, where there is no beside, it lies over the table and stays on the screen. A cell that was never opened carries
 * only its button: a long table has hundreds.
 */
export function CellPopover({ opened, onChange, side, target, label, children }: CellPopoverProps): ReactNode {
  const [known, setKnown] = useState(opened);
  if (opened && !known) setKnown(true);
  return (
    <>
      {target}
      {known ? (
        <Popover
          opened={opened}
          onChange={onChange}
          position={side}
          middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
          width="min(350px, calc(100vw - 16px))"
          trapFocus
          returnFocus
          shadow="md"
          withRoles={false}
        >
          <Popover.Target>
            {/* Over the button while it is opened: pressed, it closes. */}
            <span
              aria-hidden
              className={styles.anchor}
              data-opened={opened || undefined}
              onClick={() => onChange(false)}
            />
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={label} className={styles.remarks ?? ""}>
            {children}
          </Popover.Dropdown>
        </Popover>
      ) : null}
    </>
  );
}
