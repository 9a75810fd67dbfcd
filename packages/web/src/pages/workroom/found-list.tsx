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
import { UnreadList } from "./unread-list.tsx";
import { wantedLooks } from "./wanted-looks.ts";
import styles from "./workroom.module.css";

interface FoundListProps {
  documents: readonly FoundDocument[];
  /** Whether they were read just now: then the list takes the focus. */
  fresh: boolean;
  onClear: () => void;
}

/** The SOPs found in what was pasted or opened, and what the reader has to say about each document as a whole. */
export function FoundList({ documents, fresh, onClear }: FoundListProps): ReactNode {
  const { workroom } = useWords();
  const say = useSay();
  const rules = useRules();
  const preset = recallPreset();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);

  const nameOf = useDocumentName();
  const several = documents.length > 1;
  const withSop = documents.filter(({ found }) => found.length > 0);
  const count = withSop.reduce((sum, { found }) => sum + found.length, 0);
  const name = nameOf(documents[0]?.documentName ?? "");
  const title = several
    ? workroom.foundInSeveral(count, withSop.length, documents.length)
    : count > 0
      ? workroom.found(count, name)
      : workroom.nothingFound(name);
  const current = withSop.flatMap(({ found, documentName }) =>
    found.map((entry) => {
      const kept = findKeptSop(entry.key);
      return { ...entry, documentName, kept, current: kept?.sop ?? entry.sop };
    }),
  );
  const collection = rules?.collect(current.map((entry) => entry.current));
  // What the reader guessed most of wants a person's look first, then what was found wrong; equals keep their order.
  const shown = current
    .map((entry) => ({
      ...entry,
      looks: wantedLooks(entry.current, entry.kept?.diagnostics ?? entry.diagnostics),
      findings: rules?.checkSop(entry.current, preset, collection).length,
    }))
    .toSorted(
      (a, b) =>
        b.looks.unsure - a.looks.unsure || b.looks.warnings - a.looks.warnings || (b.findings ?? 0) - (a.findings ?? 0),
    );
  const single = several ? undefined : documents[0];
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
      {single ? <Remarks remarks={documentRemarks(single)} /> : null}
      {single?.regulation && count > 0 ? (
        <p className={styles.faint}>{workroom.annexOf(say(single.regulation))}</p>
      ) : null}
      {several ? <UnreadList documents={documents.filter(({ found }) => found.length === 0)} /> : null}
      {count > 0 ? (
        <ol className={styles.rows}>
          {shown.map(({ key, sop, diagnostics, kept, current: now, findings, documentName }) => {
            return (
              <li key={key}>
                <Link to="/sop/$key" params={{ key }} className={styles.row}>
                  <SopLine
                    sop={now}
                    findings={findings}
                    noticed={kept?.diagnostics ?? diagnostics}
                    mended={kept !== undefined && !sameSop(kept.sop, sop)}
                    {...(several ? { note: nameOf(documentName) } : {})}
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
