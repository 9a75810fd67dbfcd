import { Button, Progress } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import type { ReadingProgress as Reached } from "./use-reading.ts";
import styles from "./workroom.module.css";

/** Which file is being read, and of a scan which page; a long reading can be stopped. */
export function ReadingProgress({ reached, onStop }: { reached: Reached; onStop: () => void }): ReactNode {
  const { workroom } = useWords();
  const { done, total, documentName, scanned } = reached;
  const share = (done + (scanned ? (scanned.page - 0.5) / scanned.pages : 0.5)) / total;
  const words = [
    workroom.readingFile(done + 1, total, documentName),
    ...(scanned ? [workroom.recognising(scanned.page, scanned.pages)] : []),
  ].join(" · ");
  return (
    <section className={styles.list} aria-label={workroom.reading}>
      <div className={styles.listHead}>
        <p role="status">{words}</p>
        <Button variant="default" size="compact-sm" onClick={onStop}>
          {workroom.stop}
        </Button>
      </div>
      <Progress value={share * 100} aria-label={workroom.reading} color="nila" />
    </section>
  );
}
