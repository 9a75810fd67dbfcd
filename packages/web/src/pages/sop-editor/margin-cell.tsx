import { stepNumber, type Diagnostic, type Sop, type Step } from "@alur/model";
import { IconAlertTriangle, IconBulb, IconEyeQuestion, IconNotes } from "@tabler/icons-react";
import { useEffect, useState, type ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import type { SisterSop } from "../../device/sister-sops.ts";
import { cellAddress } from "../../sop-sheet/cell-focus.ts";
import { Heard } from "../../shell/heard.tsx";
import { later } from "../../shell/later.tsx";
import type { UnsureReading } from "../../sop-sheet/unsure-readings.ts";
import { CellPopover } from "./cell-popover.tsx";
import type { ExplainedFinding } from "./findings/use-review.ts";
import { NoteCard } from "./note-card.tsx";
import styles from "./sop-editor.module.css";
import { UnsureCard } from "./unsure-card.tsx";

const FindingCard = later(async () => (await import("./findings/finding-card.tsx")).FindingCard);

interface MarginCellProps {
  sop: Sop;
  step: Step;
  address: readonly [row: number, column: number];
  findings: readonly ExplainedFinding[];
  sisters: readonly SisterSop[];
  unsure: readonly UnsureReading[];
  /** What the reader noticed about the row, the gravest first. */
  notes: readonly Diagnostic[];
  onPutAway: (note: Diagnostic) => void;
}

/** Beside a row: what a reviewer would remark on it, and what the reader was not sure of. Pressed, it shows everything with its basis. */
export function MarginCell({
  sop,
  step,
  address,
  findings,
  sisters,
  unsure,
  notes,
  onPutAway,
}: MarginCellProps): ReactNode {
  const { editor } = useWords();
  const say = useSay();
  const [opened, setOpened] = useState(false);
  const count = findings.length + unsure.length + notes.length;
  const [row, column] = address;
  const found = findings.length > 0;
  useEffect(() => {
    if (found) void FindingCard.fetch();
  }, [found]);
  if (count === 0) return null;
  const [first] = findings;
  const [note] = unsure.length > 0 ? [] : notes;
  const Icon = first
    ? first.severity === "advice"
      ? IconBulb
      : IconAlertTriangle
    : note
      ? IconNotes
      : IconEyeQuestion;
  const button = (
    <button
      type="button"
      {...cellAddress(row, column)}
      className={styles.margin}
      data-severity={first?.severity ?? "unsure"}
      onClick={() => setOpened((before) => !before)}
    >
      <Icon size={16} aria-hidden />
      <Heard>{editor.remarksOf(stepNumber(sop, step), count)}</Heard>
      <span className={styles.marginWords}>
        {first ? say(first.message) : note ? say(note.message) : editor.unsure}
        {count > 1 ? <span className={styles.more}> {editor.more(count - 1)}</span> : null}
      </span>
    </button>
  );
  return (
    <CellPopover opened={opened} onChange={setOpened} side="left-start" target={button}>
      {findings.map((finding, i) => (
        <FindingCard key={`${finding.rule}${i}`} sop={sop} finding={finding} sisters={sisters} />
      ))}
      {unsure.map((reading) => (
        <UnsureCard key={reading.about} reading={reading} sop={sop} />
      ))}
      {notes.map((noticed, i) => (
        <NoteCard key={`${noticed.code}${i}`} note={noticed} onPutAway={onPutAway} />
      ))}
    </CellPopover>
  );
}
