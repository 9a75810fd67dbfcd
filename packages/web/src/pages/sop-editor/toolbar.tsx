import type { Finding } from "@alur/check";
import { Button } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsDiff,
  IconCheck,
  IconEyeQuestion,
  IconFileText,
  IconId,
  IconLayoutSidebarRight,
  IconPlayerPlay,
  IconSearch,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import styles from "./sop-editor.module.css";

interface ToolbarProps {
  sopKey: string;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  saved: boolean;
  /** Undefined while the rules are being fetched. */
  findings: readonly Finding[] | undefined;
  unsure: number;
  paperOpen: boolean;
  onPaper: () => void;
  onIdentity: () => void;
  onFind: () => void;
  onNextUnsure: () => void;
  onConfirmAll: () => void;
}

/** A button that has nothing to do now, and keeps the focus of whoever has pressed it until then. */
function idle(nothing: boolean): { "aria-disabled": boolean; "data-disabled": boolean } {
  return { "aria-disabled": nothing, "data-disabled": nothing };
}

/** Above the table: back and forth, what there is to look at, and that everything is kept. */
export const Toolbar = memo(function Toolbar({
  sopKey,
  canUndo,
  canRedo,
  onUndo,
  onRedo,
  saved,
  findings,
  unsure,
  paperOpen,
  onPaper,
  onIdentity,
  onFind,
  onNextUnsure,
  onConfirmAll,
}: ToolbarProps): ReactNode {
  const { editor, kept, workroom } = useWords();
  const count = (severity: Finding["severity"]): number =>
    findings?.filter((finding) => finding.severity === severity).length ?? 0;
  return (
    <div className={styles.toolbar}>
      <Button.Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          {...idle(!canUndo)}
          onClick={onUndo}
        >
          {editor.undo}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowForwardUp size={16} aria-hidden />}
          {...idle(!canRedo)}
          onClick={onRedo}
        >
          {editor.redo}
        </Button>
      </Button.Group>
      <Button variant="default" size="xs" leftSection={<IconId size={16} aria-hidden />} onClick={onIdentity}>
        {editor.identity}
      </Button>
      <Button variant="default" size="xs" leftSection={<IconSearch size={16} aria-hidden />} onClick={onFind}>
        {editor.find}
      </Button>
      {(
        [
          ["kertas", editor.paperPage, IconFileText],
          ["coba", editor.tryIt, IconPlayerPlay],
          ["banding", editor.compare, IconArrowsDiff],
        ] as const
      ).map(([page, label, Icon]) => (
        <Button
          key={page}
          component={Link}
          to={`/sop/${sopKey}/${page}`}
          variant="default"
          size="xs"
          leftSection={<Icon size={16} aria-hidden />}
        >
          {label}
        </Button>
      ))}
      <Button
        variant="default"
        size="xs"
        className={styles.onLargeScreen ?? ""}
        leftSection={<IconLayoutSidebarRight size={16} aria-hidden />}
        aria-pressed={paperOpen}
        onClick={onPaper}
      >
        {editor.paperBeside}
      </Button>
      {unsure > 0 ? (
        <Button
          variant="light"
          size="xs"
          leftSection={<IconEyeQuestion size={16} aria-hidden />}
          aria-label={editor.nextUnsureHeard}
          onClick={onNextUnsure}
        >
          {editor.nextUnsure}
        </Button>
      ) : null}
      {unsure > 1 ? (
        <Button variant="default" size="xs" onClick={onConfirmAll}>
          {kept.confirmAll(unsure)}
        </Button>
      ) : null}
      <p className={styles.state} role="status">
        {findings === undefined ? (
          <span>{editor.checking}</span>
        ) : (
          <a href="#temuan">{editor.counts(count("error"), count("warning"), count("advice")) || editor.findings(0)}</a>
        )}
        {unsure > 0 ? (
          <span className={styles.unsureWord}>
            <IconEyeQuestion size={16} aria-hidden />
            {workroom.unsure(unsure)}
          </span>
        ) : null}
        {saved ? (
          <span className={styles.savedWord}>
            <IconCheck size={16} aria-hidden />
            {editor.saved}
          </span>
        ) : null}
      </p>
    </div>
  );
});
