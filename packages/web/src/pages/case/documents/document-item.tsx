import type { CaseView, DocumentView } from "@alur/server/api";
import { Button, FileButton } from "@mantine/core";
import { IconFileText, IconUpload } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { documentUrl } from "../../../api/files.ts";
import { useWords } from "../../../messages/language.tsx";
import { sayMoment } from "../../../time/say-time.ts";
import { useTimeSpeech } from "../../../time/use-time-speech.ts";
import { accepted } from "./attach-box.tsx";
import styles from "./documents.module.css";
import { sayPlace } from "./places.ts";
import { saySize } from "./say-size.ts";

type Version = DocumentView["versions"][number];

interface DocumentItemProps {
  view: CaseView;
  document: DocumentView;
  /** Absent where nothing may be attached any more. */
  onNewer?: (file: File) => void;
}

/** One document: its latest version to download, what it is for, and the versions before. */
export function DocumentItem({ view, document, onNewer }: DocumentItemProps): ReactNode {
  const { caseDocuments: words } = useWords();
  const [latest, ...older] = document.versions.toReversed();
  if (!latest) return null;
  const line = (version: Version): ReactNode => <VersionLine view={view} document={document} version={version} />;
  return (
    <li className={styles.document}>
      <IconFileText size={22} aria-hidden className={styles.icon} />
      <div className={styles.what}>
        {line(latest)}
        {document.place ? <span className={styles.place}>{sayPlace(view.sop, document.place, words)}</span> : null}
        {older.length === 0 ? null : (
          <details className={styles.older}>
            <summary>{words.older(older.length)}</summary>
            <ul>
              {older.map((version) => (
                <li key={version.version}>{line(version)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {onNewer ? (
        <FileButton accept={accepted} onChange={(file) => file && onNewer(file)}>
          {(props) => (
            <Button
              {...props}
              variant="subtle"
              size="compact-sm"
              className={styles.newer}
              leftSection={<IconUpload size={16} aria-hidden />}
              aria-label={words.newerOf(latest.name)}
            >
              {words.newer}
            </Button>
          )}
        </FileButton>
      ) : null}
    </li>
  );
}

function VersionLine({ view, document, version }: DocumentItemProps & { version: Version }): ReactNode {
  const { caseDocuments: words } = useWords();
  const speech = useTimeSpeech();
  const { name, mediaType, sizeBytes, at, officialName } = version;
  const parts = [
    ...(document.versions.length > 1 ? [words.version(version.version)] : []),
    words.kinds[mediaType] ?? "",
    saySize(speech.language, sizeBytes),
    words.by(officialName, sayMoment(speech, at)),
  ];
  return (
    <span className={styles.version}>
      <a href={documentUrl(view.id, document.id, version.version)} download={name}>
        {name}
      </a>
      <span className={styles.about}>{parts.join(" · ")}</span>
    </span>
  );
}
