import { Button, FileButton } from "@mantine/core";
import { IconFile, IconFolderOpen } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { EmptyFormButton } from "./empty-form-button.tsx";
import { DOCUMENT_KINDS, documentsAmong } from "./document-files.ts";
import { SampleList } from "./sample-list.tsx";
import { samples, type Sample } from "./samples.ts";
import styles from "./workroom.module.css";

/** Lets people choose a folder with everything in it; React's types do not know the word. */
const wholeFolder: Record<string, string> = { webkitdirectory: "" };

interface FileBoxProps {
  onFiles: (files: readonly File[]) => void;
  onSample: (sample: Sample) => void;
}

/** The other ways in: files or a folder of one's own, or one of Alur's samples. */
export function FileBox({ onFiles, onSample }: FileBoxProps): ReactNode {
  const { workroom } = useWords();
  return (
    <div className={styles.others}>
      <section aria-labelledby="buka-berkas" className={styles.other}>
        <h2 id="buka-berkas">{workroom.openFile}</h2>
        <p>{workroom.openFileHint}</p>
        <div className={styles.ways}>
          <FileButton multiple onChange={(files) => files.length > 0 && onFiles(files)} accept={DOCUMENT_KINDS}>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconFile size={18} aria-hidden />}>
                {workroom.chooseFile}
              </Button>
            )}
          </FileButton>
          <FileButton
            multiple
            onChange={(files) => files.length > 0 && onFiles(documentsAmong(files))}
            inputProps={wholeFolder}
          >
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconFolderOpen size={18} aria-hidden />}>
                {workroom.chooseFolder}
              </Button>
            )}
          </FileButton>
          <EmptyFormButton />
        </div>
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
