import type { Diagnostic } from "@alur/model";
import { IconAlertTriangle, IconBulb, IconEyeQuestion, IconNotes } from "@tabler/icons-react";
import { useEffect, useState, type ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import type { SisterSop } from "../../device/sister-sops.ts";
import { Heard } from "../../shell/heard.tsx";
import { later } from "../../shell/later.tsx";
import { CellPopover, opens } from "./cell-popover.tsx";
import { useShownSop } from "./mending-context.ts";
import { NoteCard } from "./note-card.tsx";
import { oncePerPlace } from "./source/once-per-place.ts";
import styles from "./sop-editor.module.css";
import { cellAddress } from "./table/table-cells.ts";
import { placeOf, UnsureCard } from "./unsure-card.tsx";
import type { Remarks } from "./use-remarks.ts";

const FindingCard = later(async () => (await import("./findings/finding-card.tsx")).FindingCard);

interface MarginCellProps {
  number: string;
  remarks: Remarks;
  sisters: readonly SisterSop[];
  onPutAway: (note: Diagnostic) => void;
}

/** Beside a row: what a reviewer would remark on it, and what the reader was not sure of. Pressed, it shows everything with its basis. */
export function MarginCell({ number, remarks, sisters, onPutAway }: MarginCellProps): ReactNode {
  const { editor } = useWords();
  const say = useSay();
  const [opened, setOpened] = useState(false);
  const { findings, unsure, notes } = remarks;
  const count = findings.length + unsure.length + notes.length;
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
      {...cellAddress}
      className={styles.margin}
      data-severity={first?.severity ?? "unsure"}
      {...opens(opened)}
      onClick={() => setOpened((before) => !before)}
    >
      <Icon size={16} aria-hidden />
      <Heard>{editor.remarksOf(number, count)}</Heard>
      <span className={styles.marginWords}>
        {first ? say(first.message) : note ? say(note.message) : editor.unsure}
        {count > 1 ? <span className={styles.more}> {editor.more(count - 1)}</span> : null}
      </span>
    </button>
  );
  return (
    <CellPopover
      opened={opened}
      onChange={setOpened}
      side="left-start"
      target={button}
      label={editor.remarksOf(number, count)}
      fetch={FindingCard.fetch}
    >
      <OpenedRemarks remarks={remarks} sisters={sisters} onPutAway={onPutAway} />
    </CellPopover>
  );
}

/** What the margin shows when it is opened. */
function OpenedRemarks({
  remarks: { findings, unsure, notes },
  sisters,
  onPutAway,
}: Pick<MarginCellProps, "remarks" | "sisters" | "onPutAway">): ReactNode {
  const sop = useShownSop();
  const once = oncePerPlace();
  return (
    <>
      {unsure.map((reading, i) => (
        <UnsureCard
          key={`${reading.about}${i}`}
          reading={reading}
          sop={sop}
          at={once(placeOf(reading, sop), reading.evidence.words)}
        />
      ))}
      {findings.map((finding, i) => (
        <FindingCard key={`${finding.rule}${i}`} sop={sop} finding={finding} sisters={sisters} />
      ))}
      {notes.map((noticed, i) => (
        <NoteCard key={`${noticed.code}${i}`} note={noticed} at={once(noticed.at)} onPutAway={onPutAway} />
      ))}
    </>
  );
}
