import { findStep, stepNumber, type Place, type Sop } from "@alur/model";
import { Button, Group } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { later } from "../../shell/later.tsx";
import { Tag } from "../../shell/tag.tsx";
import type { UnsureReading } from "../../sop-sheet/unsure-readings.ts";
import { useMender } from "./mending-context.ts";
import { confirmReading } from "./mends.ts";
import { findOtherReading, takeOtherReading } from "./other-reading.ts";
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

/** What the reader was not sure of: how it was read, what else it could be, and the buttons that settle it. */
export function UnsureCard({ reading, sop, at }: UnsureCardProps): ReactNode {
  const { editor, kept } = useWords();
  const { mendPerformer } = useMender();
  const { evidence } = reading;
  const other = findOtherReading(sop, reading);
  const otherName = other && ("performer" in other ? other.performer.name : editor.step(stepNumber(sop, other.step)));
  return (
    <div className={styles.finding}>
      <p className={styles.findingHead}>
        <Tag tone="look">{editor.unsure}</Tag>
        {editor.unsureAbout[reading.about]}
      </p>
      <p>
        {editor.readFrom(editor.sources[evidence.source], evidence.words ?? "")}{" "}
        {otherName === undefined ? "" : editor.alternative(otherName)}
      </p>
      {at ? <SourceView at={at} words={evidence.words} standIn={<LineNumber at={at} />} /> : null}
      <Group gap="xs">
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={() => mendPerformer((before) => confirmReading(before, reading))}
        >
          {editor.confirm}
        </Button>
        {otherName === undefined ? null : (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => mendPerformer((before) => takeOtherReading(before, reading))}
          >
            {kept.takeReading(otherName)}
          </Button>
        )}
      </Group>
    </div>
  );
}
