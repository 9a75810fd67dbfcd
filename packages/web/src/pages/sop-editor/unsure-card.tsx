import { findPerformer, findStep, stepNumber, type Evidence, type Place, type Sop } from "@alur/model";
import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { later } from "../../shell/later.tsx";
import { Tag } from "../../shell/tag.tsx";
import type { UnsureReading } from "../../sop-sheet/unsure-readings.ts";
import { useMender } from "./mending-context.ts";
import { confirmReading } from "./mends.ts";
import styles from "./sop-editor.module.css";
import { LineNumber } from "./source/line-number.tsx";

// The document is looked up at the first doubt.
const SourceView = later(async () => (await import("./source/source-view.tsx")).SourceView);

interface UnsureCardProps {
  reading: UnsureReading;
  sop: Sop;
  /** Where to look, unless it is shown already. */
  at: Place | undefined;
}

/** Where in the document a guess was made: at its own words, or at the row. */
export function placeOf({ evidence, stepId }: UnsureReading, sop: Sop): Place | undefined {
  return evidence.at ?? findStep(sop, stepId)?.evidence?.row?.at;
}

/** What the reader was not sure of: how it was read, what else it could be, and the button that settles it. */
export function UnsureCard({ reading, sop, at }: UnsureCardProps): ReactNode {
  const { editor } = useWords();
  const { mendPerformer } = useMender();
  const { evidence } = reading;
  return (
    <div className={styles.finding}>
      <p className={styles.findingHead}>
        <Tag tone="look">{editor.unsure}</Tag>
        {editor.unsureAbout[reading.about]}
      </p>
      <p>
        {editor.readFrom(editor.sources[evidence.source], evidence.words ?? "")} {alternative(evidence)}
      </p>
      {at ? <SourceView at={at} words={evidence.words} standIn={<LineNumber at={at} />} /> : null}
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconCheck size={16} aria-hidden />}
        onClick={() => mendPerformer((before) => confirmReading(before, reading))}
      >
        {editor.confirm}
      </Button>
    </div>
  );

  function alternative({ alternative: other }: Evidence): string {
    if (other === undefined) return "";
    const step = sop.steps.find((candidate) => candidate.id === other);
    const name = findPerformer(sop, other)?.name ?? (step ? editor.step(stepNumber(sop, step)) : other);
    return editor.alternative(name);
  }
}
