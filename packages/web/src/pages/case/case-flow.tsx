import type { Step } from "@alur/model";
import type { CaseView } from "@alur/server/api";
import { IconCheck, IconMapPinFilled } from "@tabler/icons-react";
import { useMemo, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { sheetGeometry } from "../../sop-sheet/geometry.ts";
import { Lines } from "../../sop-sheet/lines.tsx";
import { PlainCell } from "../../sop-sheet/plain-cell.tsx";
import { Sheet, type CellPlace } from "../../sop-sheet/sheet.tsx";
import { markOf } from "./case-steps.ts";
import styles from "./case.module.css";

/** The SOP's own table with the way of this berkas on it: what is done, and where it is now. */
export function CaseFlow({ view }: { view: CaseView }): ReactNode {
  const { casePage: words, sheet } = useWords();
  const { sop } = view;
  const geometry = useMemo(() => sheetGeometry(sop), [sop]);
  const mark = (step: Step): "now" | "done" | undefined => markOf(view, step);

  const renderCell = (place: CellPlace): ReactNode => {
    if (place.column.kind !== "number") return <PlainCell place={place} />;
    const { step, cell } = place;
    const state = mark(step);
    return (
      <span className={styles.numberCell}>
        <Lines cell={cell} />
        {state === "done" ? (
          <IconCheck size={16} role="img" aria-label={words.passed} className={styles.passed} />
        ) : null}
        {state === "now" ? (
          <IconMapPinFilled size={16} role="img" aria-label={words.here} className={styles.here} />
        ) : null}
      </span>
    );
  };

  return (
    <section aria-labelledby="alur-berkas" className={styles.flow}>
      <h2 id="alur-berkas">{words.flow}</h2>
      {geometry ? (
        <Sheet
          sop={sop}
          geometry={geometry}
          label={words.flowTable(sop.identity.title)}
          rowMark={mark}
          renderCell={renderCell}
        />
      ) : (
        <p>{sheet.cannotDraw}</p>
      )}
    </section>
  );
}
