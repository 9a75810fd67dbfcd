import type { CaseView } from "@alur/server/api";
import { Alert } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { later } from "../../shell/later.tsx";
import { CaseFacts } from "./case-facts.tsx";
import styles from "./case.module.css";
import { CommentForm } from "./comment-form.tsx";
import { DocumentsSection } from "./documents/documents-section.tsx";
import { StoppedAlert } from "./stopped-alert.tsx";
import { StepTimes } from "./step-times.tsx";
import { Trail } from "./trail.tsx";
import { TrailDownloads } from "./trail-downloads.tsx";
import { WorkPanel } from "./work-panel.tsx";

// The drawing stands below the work and the documents; whoever only comes to finish something need not wait for it.
const CaseFlow = later(async () => (await import("./case-flow.tsx")).CaseFlow);

/** The berkas, laid out: the work first, because that is what one comes for. */
export function CaseDocument({ view }: { view: CaseView }): ReactNode {
  const { casePage } = useWords();
  const [done, setDone] = useState<CaseView>();
  const mayComment = view.available.some((action) => action.type === "AddComment");
  return (
    <>
      <div role="status">{done?.version === view.version ? <DoneAlert view={done} words={casePage} /> : null}</div>
      <StoppedAlert view={view} onDone={setDone} />
      <div className={styles.top}>
        <WorkPanel view={view} onDone={setDone} />
        <CaseFacts view={view} onDone={setDone} />
      </div>
      <DocumentsSection view={view} />
      <CaseFlow view={view} />
      <div className={styles.bottom}>
        <section aria-labelledby="jejak" className={styles.trailSection}>
          <h2 id="jejak">{casePage.trail}</h2>
          <Trail view={view} />
          <TrailDownloads view={view} />
          {mayComment ? <CommentForm view={view} /> : null}
        </section>
        <StepTimes view={view} />
      </div>
    </>
  );
}

function DoneAlert({ view, words }: { view: CaseView; words: ReturnType<typeof useWords>["casePage"] }): ReactNode {
  const where = view.waiting.map((place) => place.audience).join(", ");
  return (
    <Alert color="daun" icon={<IconCircleCheck size={18} aria-hidden />}>
      {view.status === "ended" ? words.doneEnded : where === "" ? words.doneStill : words.doneNow(where)}{" "}
      <Link to="/tugas">{words.toWorklist}</Link>
    </Alert>
  );
}
