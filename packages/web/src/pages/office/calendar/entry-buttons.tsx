import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import styles from "./calendar.module.css";

interface EntryButtonsProps {
  name: string;
  /** Absent for entries that are only added and removed. */
  onEdit?: () => void;
  onRemove: () => void;
}

/** Changing and removing one entry of a list. */
export function EntryButtons({ name, onEdit, onRemove }: EntryButtonsProps): ReactNode {
  const { calendar: words } = useWords();
  const look = { variant: "transparent", c: "nila.7", px: 0, size: "compact-sm" } as const;
  return (
    <span className={styles.buttons}>
      {onEdit ? (
        <Button {...look} aria-label={words.editOf(name)} onClick={onEdit}>
          {words.edit}
        </Button>
      ) : null}
      <Button {...look} aria-label={words.removeOf(name)} onClick={onRemove}>
        {words.remove}
      </Button>
    </span>
  );
}
