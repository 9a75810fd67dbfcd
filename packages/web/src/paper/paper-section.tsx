import type { Sop } from "@alur/model";
import { useState, type ReactNode } from "react";
import { usePaperSettings } from "../device/paper-settings.ts";
import { useWords } from "../messages/language.tsx";
import { later } from "../shell/later.tsx";
import styles from "./paper-section.module.css";

const Paper = later(async () => (await import("./paper.tsx")).Paper);

/** The printed pages below the table, for whoever wants to see them change while they mend; drawn only while it is open. */
export function PaperSection({ sop }: { sop: Sop }): ReactNode {
  const { editor } = useWords();
  const [settings] = usePaperSettings();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.section} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{editor.paperPage}</summary>
      {opened ? <Paper sop={sop} settings={settings} /> : null}
    </details>
  );
}
