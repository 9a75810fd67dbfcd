import { Popover } from "@mantine/core";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useFocusBack } from "../../shell/use-focus-back.ts";
import styles from "./sop-editor.module.css";

interface CellPopoverProps {
  opened: boolean;
  onChange: (opened: boolean) => void;
  side: "left-start" | "right-start";
  /** The button in the cell, and what is heard of what it opens. */
  target: ReactNode;
  label: string;
  /** Fetches the code of what opens; it opens when that is there, and the focus then finds something to go to. */
  fetch: () => Promise<unknown>;
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
export function CellPopover({ target, fetch, ...beside }: CellPopoverProps): ReactNode {
  const { opened, onChange } = beside;
  const [fetched, setFetched] = useState(false);
  const waits = opened && !fetched;
  useEffect(() => {
    if (!waits) return undefined;
    let wanted = true;
    void fetch().then(() => wanted && setFetched(true));
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") onChange(false);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      wanted = false;
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [waits, fetch, onChange]);
  return (
    <>
      {target}
      {fetched ? <BesideCell {...beside} /> : null}
    </>
  );
}

function BesideCell({
  opened,
  onChange,
  side,
  label,
  children,
}: Omit<CellPopoverProps, "target" | "fetch">): ReactNode {
  const dropdown = useRef<HTMLDivElement>(null);
  useFocusBack(opened);
  // What was settled goes, and its button with the focus: what is left to be settled gets it.
  useLayoutEffect(() => {
    if (opened && document.activeElement === document.body) dropdown.current?.focus();
  });
  return (
    <Popover
      opened={opened}
      onChange={onChange}
      position={side}
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      width="min(350px, calc(100vw - 16px))"
      trapFocus
      shadow="md"
      withRoles={false}
    >
      <Popover.Target>
        {/* Over the button while it is opened: pressed, it closes. */}
        <span aria-hidden className={styles.anchor} data-opened={opened || undefined} onClick={() => onChange(false)} />
      </Popover.Target>
      <Popover.Dropdown ref={dropdown} role="dialog" tabIndex={-1} aria-label={label} className={styles.remarks ?? ""}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
