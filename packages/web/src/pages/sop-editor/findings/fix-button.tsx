import type { Fix } from "@alur/check";
import { Button } from "@mantine/core";
import { IconWand } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useSay } from "../../../messages/language.tsx";
import { useMender } from "../mending-context.ts";
import styles from "../sop-editor.module.css";

/** The mend that a rule offers, taken with one click. */
export function FixButton({ fix }: { fix: Fix }): ReactNode {
  const say = useSay();
  const { mend } = useMender();
  return (
    <Button
      classNames={{ root: styles.fix ?? "", label: styles.fixLabel ?? "" }}
      variant="light"
      size="compact-sm"
      leftSection={<IconWand size={16} aria-hidden />}
      onClick={() => mend((sop) => fix.apply(sop))}
    >
      {say(fix.label)}
    </Button>
  );
}
