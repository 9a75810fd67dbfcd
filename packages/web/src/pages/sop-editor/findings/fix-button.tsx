import type { Fix } from "@alur/check";
import { Button } from "@mantine/core";
import { IconWand } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useMender } from "../mending-context.ts";
import styles from "../sop-editor.module.css";

/** The mend that a rule offers, or those for all its findings, taken with one click. */
export function FixButton({ fix, label }: { fix: Pick<Fix, "apply">; label: string }): ReactNode {
  const { mend } = useMender();
  return (
    <Button
      classNames={{ root: styles.fix ?? "", label: styles.fixLabel ?? "" }}
      variant="light"
      size="compact-sm"
      leftSection={<IconWand size={16} aria-hidden />}
      onClick={() => mend((sop) => fix.apply(sop))}
    >
      {label}
    </Button>
  );
}
