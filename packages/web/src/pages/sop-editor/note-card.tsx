import type { Diagnostic } from "@alur/model";
import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import { later } from "../../shell/later.tsx";
import { Tag, type Tone } from "../../shell/tag.tsx";
import styles from "./sop-editor.module.css";
import { LineNumber } from "./source/line-number.tsx";

// The document is looked up at the first note.
const SourceView = later(async () => (await import("./source/source-view.tsx")).SourceView);

const tones: Record<Diagnostic["severity"], Tone> = { error: "bad", warning: "look", info: "info" };

interface NoteCardProps {
  note: Diagnostic;
  /** Where to look, unless it is shown already. */
  at: Diagnostic["at"] | undefined;
  onPutAway: (note: Diagnostic) => void;
}

/** What the reader noticed, where in the document, and the button by which a person says that they have looked. */
export function NoteCard({ note, at, onPutAway }: NoteCardProps): ReactNode {
  const { editor } = useWords();
  const say = useSay();
  const message = say(note.message);
  return (
    <div className={styles.finding}>
      <Tag tone={tones[note.severity]}>{editor.readingSeverity[note.severity]}</Tag>
      <p>{message}</p>
      {at ? <SourceView at={at} words={undefined} standIn={<LineNumber at={at} />} /> : null}
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconCheck size={16} aria-hidden />}
        aria-label={editor.putAwayOf(message)}
        onClick={() => onPutAway(note)}
      >
        {editor.putAway}
      </Button>
    </div>
  );
}
