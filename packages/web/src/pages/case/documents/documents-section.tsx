import type { CaseView, DocumentView } from "@alur/server/api";
import { useState, type DragEvent, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import { AttachBox } from "./attach-box.tsx";
import { DocumentItem } from "./document-item.tsx";
import styles from "./documents.module.css";
import { useAttach } from "./use-attach.ts";

/** The documents of the berkas, and a place to put further ones, by a button or by dropping them anywhere on it. */
export function DocumentsSection({ view }: { view: CaseView }): ReactNode {
  const { caseDocuments: words } = useWords();
  const [place, setPlace] = useState<DocumentView["place"]>(null);
  const [dragging, setDragging] = useState(false);
  const attaching = useAttach(view);
  const mayAttach = view.available.some(({ type }) => type === "AttachFile");
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setDragging(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDragging(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDragging(false);
      attaching.attach([...event.dataTransfer.files], { place, replaces: null });
    },
  };
  return (
    <section aria-labelledby="dokumen" className={`${card.card} ${styles.section}`} {...(mayAttach ? drop : {})}>
      <h2 id="dokumen">{words.title}</h2>
      {view.documents.length === 0 ? <p className={card.hint}>{words.none}</p> : null}
      <ul className={styles.documents}>
        {view.documents.map((document) => (
          <DocumentItem
            key={document.id}
            view={view}
            document={document}
            {...(mayAttach ? { onNewer: (file: File) => attaching.attach([file], newerThan(document)) } : {})}
          />
        ))}
      </ul>
      {mayAttach ? <AttachBox view={view} attaching={attaching} place={place} onPlace={setPlace} /> : null}
      {dragging ? <p className={styles.drop}>{words.dropHere}</p> : null}
    </section>
  );
}

function newerThan({ id }: DocumentView) {
  return { place: null, replaces: id };
}
