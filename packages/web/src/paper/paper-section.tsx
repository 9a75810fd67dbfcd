import type { Sop } from "@alur/model";
import type { ReactNode } from "react";
import { usePaperSettings } from "../device/paper-settings.ts";
import { useWords } from "../messages/language.tsx";
import { later } from "../shell/later.tsx";
import styles from "./paper-section.module.css";

const Paper = later(async () => (await import("./paper.tsx")).Paper);

interface PaperSectionProps {
  sop: Sop;
  opened: boolean;
  onTurn: (opened: boolean) => void;
}

/** The printed pages with the table, for whoever wants to see them change while they mend; drawn only while it is open. */
export function PaperSection({ sop, opened, onTurn }: PaperSectionProps): ReactNode {
  const { editor } = useWords();
  const [settings] = usePaperSettings();
  return (
    <details className={styles.section} open={opened} onToggle={(event) => onTurn(event.currentTarget.open)}>
      <summary>{editor.paperPage}</summary>
      {opened ? <Paper sop={sop} settings={settings} /> : null}
    </details>
  );
}
