import type { CaseView, DocumentView } from "@alur/server/api";
import { Button, FileButton, NativeSelect } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { ProblemAlert } from "../../../shell/problem-alert.tsx";
import styles from "./documents.module.css";
import { openPlaces, sayPlace } from "./places.ts";
import type { Attaching } from "./use-attach.ts";

/** Offered to the person's file picker; what a file is in truth the server sees. */
export const accepted = ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.txt";

interface AttachBoxProps {
  view: CaseView;
  attaching: Attaching;
  place: DocumentView["place"];
  onPlace: (place: DocumentView["place"]) => void;
}

/** Chooses documents and what they are for, and says how it goes. */
export function AttachBox({ view, attaching, place, onPlace }: AttachBoxProps): ReactNode {
  const { caseDocuments: words } = useWords();
  const { busy, attached, tooLarge, refused, interrupted, attach, again } = attaching;
  const places = openPlaces(view);
  const chosen = places.findIndex((one) => JSON.stringify(one) === JSON.stringify(place));
  return (
    <div className={styles.attach}>
      <div role="status" className={card.hint}>
        {busy === undefined ? (attached === undefined ? null : words.attached(attached)) : words.busy(busy)}
      </div>
      {tooLarge === undefined ? null : (
        <p role="alert" className={styles.refused}>
          {words.tooLarge(tooLarge)}
        </p>
      )}
      {refused === undefined ? null : (
        <>
          <p className={styles.refused}>{words.refused(refused.name)}</p>
          <ProblemAlert error={refused.error} />
        </>
      )}
      {interrupted ? (
        <>
          <p role="alert" className={styles.refused}>
            {words.interrupted}
          </p>
          <Button variant="default" onClick={again}>
            {words.again}
          </Button>
        </>
      ) : null}
      {places.length === 0 ? null : (
        <NativeSelect
          label={words.belongsTo}
          value={String(chosen)}
          onChange={(event) => onPlace(places[Number(event.currentTarget.value)] ?? null)}
          data={[
            { value: "-1", label: words.wholeCase },
            ...places.map((one, i) => ({ value: String(i), label: sayPlace(view.sop, one, words) })),
          ]}
        />
      )}
      <FileButton multiple accept={accepted} onChange={(files) => attach(files, { place, replaces: null })}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={busy !== undefined}
            leftSection={<IconPaperclip size={18} aria-hidden />}
          >
            {words.attach}
          </Button>
        )}
      </FileButton>
      <p className={card.hint}>{words.attachHint}</p>
    </div>
  );
}
