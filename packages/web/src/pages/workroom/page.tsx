import "../../messages/shelves/room.ts";
import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import { NotKept } from "../../device/not-kept.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { FileBox } from "./file-box.tsx";
import { FoundList } from "./found-list.tsx";
import { PasteBox } from "./paste-box.tsx";
import { LARGEST_BYTES, LARGEST_MEGABYTES, readPasted } from "./read-input.ts";
import { ReadingProgress } from "./reading-progress.tsx";
import { RecentList } from "./recent-list.tsx";
import { usePageInput } from "./use-page-input.ts";
import { useReading } from "./use-reading.ts";
import styles from "./workroom.module.css";

/** Ruang SOP: documents come in, the SOPs in them come out. Everything happens in the browser; nothing is sent anywhere. */
export function Page(): ReactNode {
  const { workroom } = useWords();
  const say = useSay();
  const [text, setText] = useState("");
  const { shown, busy, progress, problem, say: sayProblem, readOne, readFiles, stop, clear } = useReading();
  const dragging = usePageInput({
    onFiles: (files) => void readFiles(files),
    onText: (pasted) => {
      if (pasted.length > LARGEST_BYTES) return sayProblem(workroom.textTooLarge(LARGEST_MEGABYTES));
      setText(pasted);
      void readOne(() => readPasted(pasted));
    },
  });

  return (
    <PageFrame title={workroom.title} lead={workroom.lead}>
      <NotKept />
      <div className={styles.inputs} data-dragging={dragging || undefined}>
        <PasteBox
          text={text}
          busy={busy}
          onChange={setText}
          onRead={(pasted) => void readOne(() => readPasted(pasted))}
          onTooLarge={() => sayProblem(workroom.textTooLarge(LARGEST_MEGABYTES))}
        />
        <FileBox
          onFiles={(files) => void readFiles(files)}
          onSample={(sample) => void readOne(async () => readPasted(await sample.load(), sample.name))}
        />
        {dragging ? <p className={styles.drop}>{workroom.dropHere}</p> : null}
      </div>
      {problem === undefined ? null : (
        <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {typeof problem === "string" ? problem : say(problem)}
        </Alert>
      )}
      {progress ? <ReadingProgress reached={progress} onStop={stop} /> : null}
      {shown.documents.length > 0 ? (
        <FoundList key={shown.reading} documents={shown.documents} fresh={shown.fresh} onClear={clear} />
      ) : null}
      <RecentList />
    </PageFrame>
  );
}
