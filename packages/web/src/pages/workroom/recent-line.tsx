import { ActionIcon } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { memo, useMemo, type ReactNode } from "react";
import { recallPreset } from "../../device/kept-preset.ts";
import type { KeptSop } from "../../device/kept-sops.ts";
import { useLanguage, useWords } from "../../messages/language.tsx";
import { useRules } from "../../sop-sheet/use-check.ts";
import { sayDistance } from "../../time/say-time.ts";
import { useNow } from "../../time/use-now.ts";
import { SopLine } from "./sop-line.tsx";
import styles from "./workroom.module.css";

/** One SOP of the device, with when it was last opened, and the way to take it off. */
export const RecentLine = memo(function RecentLine({
  entry,
  onForget,
}: {
  entry: KeptSop;
  onForget: () => void;
}): ReactNode {
  const { workroom } = useWords();
  const { language } = useLanguage();
  const now = useNow();
  const rules = useRules();
  const { sop } = entry;
  const findings = useMemo(() => rules?.checkSop(sop, recallPreset()).length, [rules, sop]);
  return (
    <>
      <Link to="/sop/$key" params={{ key: entry.key }} className={styles.row}>
        <SopLine
          sop={sop}
          findings={findings}
          noticed={entry.diagnostics}
          note={workroom.changed(sayDistance({ language }, entry.changedAt, now))}
        />
      </Link>
      <ActionIcon
        variant="subtle"
        color="batu"
        size="lg"
        aria-label={workroom.forget(sop.identity.title || workroom.untitled)}
        onClick={onForget}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </>
  );
});
