import { findStep, stepNumber, type Diagnostic, type Sop } from "@alur/model";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { NoteCard } from "./note-card.tsx";
import styles from "./sop-editor.module.css";

const rank: Record<Diagnostic["severity"], number> = { error: 0, warning: 1, info: 2 };

/** What the reader noticed, in the order in which a person should look at it: what may be wrong before what is only said. */
export function readingNotes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

interface ReadingNotesProps {
  sop: Sop;
  notes: readonly Diagnostic[];
  onGoTo: (stepId: string) => void;
  onPutAway: (note: Diagnostic) => void;
}

/** Everything that the reader noticed about this SOP and that nobody has put away yet. */
export function ReadingNotes({ sop, notes, onGoTo, onPutAway }: ReadingNotesProps): ReactNode {
  const { editor } = useWords();
  if (notes.length === 0) return null;
  return (
    <section id="catatan-pembacaan" aria-labelledby="judul-catatan-pembacaan" className={card.card}>
      <div>
        <h2 id="judul-catatan-pembacaan">
          {editor.reading} ({notes.length})
        </h2>
        <p className={card.hint}>{editor.readingHint}</p>
      </div>
      <ul className={`${styles.findings} ${styles.notes}`}>
        {notes.map((note, i) => {
          const step = note.stepId === undefined ? undefined : findStep(sop, note.stepId);
          return (
            <li key={`${note.code}${i}`}>
              {step ? (
                <button type="button" className={styles.goTo} onClick={() => onGoTo(step.id)}>
                  {editor.goTo(stepNumber(sop, step))}
                </button>
              ) : (
                <strong>{editor.wholeSop}</strong>
              )}
              <NoteCard note={note} at={note.at} onPutAway={onPutAway} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
