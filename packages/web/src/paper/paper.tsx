import "../messages/shelves/paper.ts";
import "../theme/arimo.css";
import "../theme/tinos.css";
import type { Sop } from "@alur/model";
import { sayUnprintable } from "@alur/publish";
import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMemo, useRef, type ReactNode } from "react";
import type { PaperSettings } from "../device/paper-settings.ts";
import { useSay, useWords } from "../messages/language.tsx";
import { useOnceDrawn } from "../shell/use-once-drawn.ts";
import { layOut, type PaperPart } from "./lay-out.ts";
import { PageBar } from "./page-bar.tsx";
import styles from "./paper.module.css";
import { usePageView } from "./use-page-view.ts";

interface PaperProps {
  sop: Sop;
  settings: PaperSettings;
  /** Only the identity pages, or only those of the flow; all pages where it is not said. */
  part?: PaperPart;
}

const MILLIMETRES_TO_PIXELS = 96 / 25.4;

/** The pages as they will be printed, drawn by the same layout as the PDF, and drawn anew with every change of the SOP. */
export function Paper({ sop, settings, part }: PaperProps): ReactNode {
  const { paper } = useWords();
  const say = useSay();
  // What is typed comes first; the pages, all of which are laid out for one letter, follow when the hand rests.
  const shown = useOnceDrawn(sop);
  const laidOut = useMemo(() => layOut(shown, settings, part), [shown, settings, part]);
  const unprintable = useMemo(() => sayUnprintable(shown), [shown]);
  const desk = useRef<HTMLElement>(null);
  const view = usePageView(desk, laidOut?.pages.length ?? 0);
  if (!laidOut)
    return (
      <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
        {paper.cannotPrint}
      </Alert>
    );
  const { layout, pages } = laidOut;
  if (pages.length === 0) return <p>{paper.noPage}</p>;
  const width = view.zoom === "width" ? "100%" : `${layout.paper.width * MILLIMETRES_TO_PIXELS * view.zoom}px`;
  return (
    <div className={styles.paper}>
      {unprintable.map((sentence) => (
        <Alert key={sentence.id} color="kunyit" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {say(sentence)}
        </Alert>
      ))}
      <PageBar view={view} pages={pages.length} />
      {/* Whoever has no mouse scrolls and zooms here by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys act on what is scrolled */}
      <section
        ref={desk}
        className={styles.desk}
        aria-label={paper.pages}
        aria-describedby="petunjuk-kertas"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
        tabIndex={0}
        onKeyDown={view.onKeyDown}
        onScroll={view.onScroll}
      >
        <ol className={styles.pages}>
          {pages.map((svg, i) => (
            <li
              key={i}
              className={styles.page}
              style={{ width, aspectRatio: `${layout.paper.width} / ${layout.paper.height}` }}
              aria-label={paper.pageOf(i + 1, pages.length)}
              dangerouslySetInnerHTML={{ __html: svg }}
            />
          ))}
        </ol>
      </section>
      <p id="petunjuk-kertas" className={styles.hint}>
        {paper.pagesHint}
      </p>
    </div>
  );
}
