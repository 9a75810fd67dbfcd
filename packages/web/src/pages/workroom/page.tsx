import type { Message } from "@alur/model";
import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState, type DragEvent, type ReactNode } from "react";
import { forgetFound, recallFound, rememberFound, type FoundDocument } from "../../device/found-document.ts";
import { useSay, useWords } from "../../messages/language.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { FileBox } from "./file-box.tsx";
import { FoundList } from "./found-list.tsx";
import { PasteBox } from "./paste-box.tsx";
import { LARGEST_BYTES, LARGEST_MEGABYTES, readFile, readPasted, type Outcome } from "./read-input.ts";
import { RecentList } from "./recent-list.tsx";
import styles from "./workroom.module.css";

/** Ruang SOP: a document comes in, the SOPs in it come out. Everything happens in the browser; nothing is sent anywhere. */
export function Page(): ReactNode {
  const { workroom } = useWords();
  const say = useSay();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [dragging, setDragging] = useState(false);
  const [problem, setProblem] = useState<Message | string>();
  const [document, setDocument] = useState<{ found: FoundDocument; fresh: boolean; reading: number } | undefined>(
    () => {
      const found = recallFound();
      return found ? { found, fresh: false, reading: 0 } : undefined;
    },
  );

  const show = (outcome: Outcome): void => {
    if ("problem" in outcome) return setProblem(outcome.problem);
    rememberFound(outcome.document);
    setDocument((before) => ({ found: outcome.document, fresh: true, reading: (before?.reading ?? 0) + 1 }));
  };
  const read = (reading: () => Promise<Outcome>): void => {
    setBusy(true);
    setProblem(undefined);
    reading()
      .then(show, () => setProblem(workroom.unreadableFile))
      .finally(() => setBusy(false));
  };
  const openFile = (file: File): void => {
    // By its size alone: a file of this length is never opened.
    if (file.size > LARGEST_BYTES) return setProblem(workroom.tooLarge(LARGEST_MEGABYTES));
    read(() => readFile(file));
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const file = event.dataTransfer.files[0];
    if (file) openFile(file);
  };
  const clear = (): void => {
    forgetFound();
    setDocument(undefined);
  };

  return (
    <PageFrame title={workroom.title} lead={workroom.lead}>
      <div
        className={styles.inputs}
        data-dragging={dragging || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setDragging(true);
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={onDrop}
      >
        <PasteBox
          text={text}
          busy={busy}
          onChange={setText}
          onRead={() => read(() => readPasted(text))}
          onTooLarge={() => setProblem(workroom.textTooLarge(LARGEST_MEGABYTES))}
        />
        <FileBox
          onFile={openFile}
          onSample={(sample) => read(async () => readPasted(await sample.load(), sample.name))}
        />
        {dragging ? <p className={styles.drop}>{workroom.dropHere}</p> : null}
      </div>
      {problem === undefined ? null : (
        <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {typeof problem === "string" ? problem : say(problem)}
        </Alert>
      )}
      {document ? (
        <FoundList key={document.reading} document={document.found} fresh={document.fresh} onClear={clear} />
      ) : null}
      <RecentList />
    </PageFrame>
  );
}
