import { Button, FileButton } from "@mantine/core";
import { IconFolderOpen } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { SampleList } from "./sample-list.tsx";
import { samples, type Sample } from "./samples.ts";
import styles from "./workroom.module.css";

interface FileBoxProps {
  onFile: (file: File) => void;
  onSample: (sample: Sample) => void;
}

/** The other two ways in: a file of one's own, or one of Alur's samples. */
export function FileBox({ onFile, onSample }: FileBoxProps): ReactNode {
  const { workroom } = useWords();
  return (
    <div className={styles.others}>
      <section aria-labelledby="buka-berkas" className={styles.other}>
        <h2 id="buka-berkas">{workroom.openFile}</h2>
        <p>{workroom.openFileHint}</p>
        <FileButton
          onChange={(file) => file && onFile(file)}
          accept=".pdf,.docx,.docm,.xlsx,.xlsm,.html,.htm,.txt,.tsv,.csv,.md,.json,application/pdf,text/*,application/json"
        >
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFolderOpen size={18} aria-hidden />}>
              {workroom.chooseFile}
            </Button>
          )}
        </FileButton>
      </section>
      {samples.length > 0 ? (
        <section aria-labelledby="contoh" className={styles.other}>
          <h2 id="contoh">{workroom.samples}</h2>
          <SampleList onSample={onSample} />
        </section>
      ) : null}
    </div>
  );
}
