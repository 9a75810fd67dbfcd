import type { Diagnostic, Sop } from "@alur/model";
import { IconAlertTriangle, IconChevronRight, IconEyeQuestion, IconNotes } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { wantedLooks } from "./wanted-looks.ts";
import styles from "./workroom.module.css";

interface SopLineProps {
  sop: Sop;
  /** Undefined while the rules are being fetched. */
  findings: number | undefined;
  /** What the reader noticed; only what may be wrong is counted. */
  noticed: readonly Diagnostic[];
  mended?: boolean;
  /** A last word, such as when it was changed. */
  note?: string;
}

/** One SOP in a list: its title, its size, and how much about it wants a look. */
export function SopLine({ sop, findings, noticed, mended = false, note }: SopLineProps): ReactNode {
  const { workroom } = useWords();
  const { unsure, warnings } = wantedLooks(sop, noticed);
  const acting = sop.steps.filter((step) => step.kind !== "note").length;
  return (
    <>
      <span className={styles.lineWords}>
        <span className={styles.lineTitle}>{sop.identity.title || workroom.untitled}</span>
        <span className={styles.lineFacts}>
          <span>{workroom.steps(acting)}</span>
          <span>{workroom.performers(sop.performers.filter((performer) => performer.column).length)}</span>
          {findings === undefined ? null : (
            <span data-tone={findings > 0 ? "warn" : "fine"}>
              {findings > 0 ? <IconAlertTriangle size={14} aria-hidden /> : null}
              {workroom.findings(findings)}
            </span>
          )}
          {unsure > 0 ? (
            <span data-tone="warn">
              <IconEyeQuestion size={14} aria-hidden />
              {workroom.unsure(unsure)}
            </span>
          ) : null}
          {warnings > 0 ? (
            <span data-tone="warn">
              <IconNotes size={14} aria-hidden />
              {workroom.noticed(warnings)}
            </span>
          ) : null}
          {mended ? <span>{workroom.mended}</span> : null}
          {note === undefined ? null : <span>{note}</span>}
        </span>
      </span>
      <IconChevronRight size={18} aria-hidden />
    </>
  );
}
