import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import type { Choice } from "../../../device/copy/bring-in.ts";
import type { CopiedSop } from "../../../device/copy/device-copy.ts";
import { useWords } from "../../../messages/language.tsx";
import styles from "../workroom.module.css";

interface ClashListProps {
  clashes: readonly CopiedSop[];
  onSettle: (sop: CopiedSop, choice: Choice) => void;
}

/** The SOPs that are on the device and in the file, and not the same: each waits for a person's word. */
export function ClashList({ clashes, onSettle }: ClashListProps): ReactNode {
  const { kept, workroom } = useWords();
  return (
    <section aria-labelledby="berbeda" className={styles.clashes}>
      <h3 id="berbeda">{kept.clashes(clashes.length)}</h3>
      <p className={styles.faint}>
        {kept.clashHint} {kept.takeFileHint}
      </p>
      <ul>
        {clashes.map((sop) => (
          <li key={sop.key}>
            <strong>{sop.sop.identity.title || workroom.untitled}</strong>
            <Group gap="xs">
              <Button size="xs" onClick={() => onSettle(sop, "both")}>
                {kept.keepBoth}
              </Button>
              <Button size="xs" variant="default" onClick={() => onSettle(sop, "file")}>
                {kept.takeFile}
              </Button>
              <Button size="xs" variant="default" onClick={() => onSettle(sop, "here")}>
                {kept.leaveHere}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
