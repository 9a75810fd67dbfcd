import { Button } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import bar from "./reading-progress.module.css";
import type { ReadingProgress as Reached } from "./use-reading.ts";
import styles from "./workroom.module.css";

/** Which file is being read, and of a scan which page; a long reading can be stopped. */
export function ReadingProgress({ reached, onStop }: { reached: Reached; onStop: () => void }): ReactNode {
  const { workroom } = useWords();
  const place = useRef<HTMLElement>(null);
  // On a phone it begins below what is in sight, and nothing else on the page moves meanwhile.
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const { done, total, documentName, scanned } = reached;
  const share = (done + (scanned ? (scanned.page - 0.5) / scanned.pages : 0.5)) / total;
  const words = [
    workroom.readingFile(done + 1, total, documentName),
    ...(scanned ? [workroom.recognising(scanned.page, scanned.pages)] : []),
  ].join(" · ");
  return (
    <section ref={place} className={`${styles.list} ${bar.place}`} aria-label={workroom.reading}>
      <div className={styles.listHead}>
        <p role="status">{words}</p>
        <Button variant="default" size="compact-sm" onClick={onStop}>
          {workroom.stop}
        </Button>
      </div>
      <progress className={bar.bar} value={share} aria-label={workroom.reading} />
    </section>
  );
}
