import type { Identity } from "@alur/model";
import { Button } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { listKeptSops } from "../../../device/kept-sops.ts";
import { useWords } from "../../../messages/language.tsx";
import styles from "../sop-editor.module.css";
import { takenOver, type OfficePart } from "./office-part.ts";

interface FromAnotherSopProps {
  identity: Identity;
  onTake: (part: Partial<OfficePart>) => void;
}

/** Nobody types the office's name on every SOP anew: what is empty is filled in as on the SOP that was worked on last. */
export function FromAnotherSop({ identity, onTake }: FromAnotherSopProps): ReactNode {
  const { identity: words, workroom } = useWords();
  const [offered] = listKeptSops().flatMap(({ sop }) => {
    const part = takenOver(sop.identity, identity);
    return part ? [{ part, title: sop.identity.title || workroom.untitled }] : [];
  });
  if (!offered) return null;
  return (
    <Button
      variant="light"
      size="xs"
      className={styles.fix ?? ""}
      classNames={{ label: styles.fixLabel ?? "" }}
      leftSection={<IconCopy size={16} aria-hidden />}
      onClick={() => onTake(offered.part)}
    >
      {words.fromAnother(offered.title)}
    </Button>
  );
}
