import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { useDocumentName } from "../../device/document-name.ts";
import type { FoundDocument } from "../../device/found-document.ts";
import { recallPreset } from "../../device/kept-preset.ts";
import { findKeptSop } from "../../device/kept-sops.ts";
import { sameSop } from "../../device/same-sop.ts";
import { useSay, useWords } from "../../messages/language.tsx";
import { useRules } from "../../sop-sheet/use-check.ts";
import { Remarks } from "./remarks.tsx";
import { documentRemarks } from "./read-input.ts";
import { SopLine } from "./sop-line.tsx";
import { wantedLooks } from "./wanted-looks.ts";
import styles from "./workroom.module.css";

interface FoundListProps {
  document: FoundDocument;
  /** Whether it was read just now: then the list takes the focus. */
  fresh: boolean;
  onClear: () => void;
}

/** The SOPs found in what was pasted or opened, and what the reader has to say about the whole document. */
export function FoundList({ document, fresh, onClear }: FoundListProps): ReactNode {
  const { workroom } = useWords();
  const say = useSay();
  const rules = useRules();
  const preset = recallPreset();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);

  const count = document.found.length;
  const name = useDocumentName()(document.documentName);
  const title = count > 0 ? workroom.found(count, name) : workroom.nothingFound(name);
  const remarks = documentRemarks(document);
  // What the reader guessed most of wants a person's look first; equals keep the document's order.
  const shown = document.found
    .map((entry) => {
      const kept = findKeptSop(entry.key);
      const current = kept?.sop ?? entry.sop;
      return { ...entry, kept, current, looks: wantedLooks(current, kept?.diagnostics ?? entry.diagnostics) };
    })
    .toSorted((a, b) => b.looks.unsure - a.looks.unsure || b.looks.warnings - a.looks.warnings);
  const collection = rules?.collect(shown.map(({ current }) => current));
  return (
    <section aria-labelledby="sop-ditemukan" className={styles.list}>
      <div className={styles.listHead}>
        <h2 id="sop-ditemukan" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="transparent" c="nila.7" px={0} size="compact-sm" onClick={onClear}>
          {workroom.clear}
        </Button>
      </div>
      <Remarks remarks={remarks} />
      {document.regulation && count > 0 ? (
        <p className={styles.faint}>{workroom.annexOf(say(document.regulation))}</p>
      ) : null}
      {count > 0 ? (
        <ol className={styles.rows}>
          {shown.map(({ key, sop, diagnostics, kept, current }) => {
            return (
              <li key={key}>
                <Link to="/sop/$key" params={{ key }} className={styles.row}>
                  <SopLine
                    sop={current}
                    findings={rules?.checkSop(current, preset, collection).length}
                    noticed={kept?.diagnostics ?? diagnostics}
                    mended={kept !== undefined && !sameSop(kept.sop, sop)}
                  />
                </Link>
              </li>
            );
          })}
        </ol>
      ) : null}
    </section>
  );
}
