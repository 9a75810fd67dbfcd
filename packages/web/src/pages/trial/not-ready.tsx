import { stepName, type Sop, type Step } from "@alur/model";
import type { Problem } from "@alur/run";
import { Link } from "@tanstack/react-router";
import { useCallback, useMemo, type ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { sheetGeometry } from "../../sop-sheet/geometry.ts";
import { PlainCell } from "../../sop-sheet/plain-cell.tsx";
import { Sheet, type CellPlace } from "../../sop-sheet/sheet.tsx";
import styles from "./trial.module.css";

interface NotReadyProps {
  sopKey: string;
  sop: Sop;
  problems: readonly Problem[];
}

/** What keeps the SOP from running: dead ends, steps that nothing leads to, circles without a way out; each leads to its row, and is seen on the drawing. */
export function NotReady({ sopKey, sop, problems }: NotReadyProps): ReactNode {
  const { trial } = useWords();
  const say = useSay();
  return (
    <>
      <section aria-labelledby="belum-siap" className={card.card}>
        <h2 id="belum-siap">{trial.notReady}</h2>
        <p>{trial.notReadyHint}</p>
        <ul className={styles.problems}>
          {problems.map((problem, i) => {
            const step = sop.steps.find(({ id }) => id === problem.stepId);
            return (
              <li key={i}>
                {say(problem.message)}{" "}
                <Link to="/sop/$key" params={{ key: sopKey }} hash={step ? `langkah-${step.id}` : ""}>
                  {step ? trial.toStep(say(stepName(sop, step))) : trial.toTable}
                </Link>
              </li>
            );
          })}
        </ul>
      </section>
      <Where sop={sop} problems={problems} />
    </>
  );
}

/** The drawing, with the rows marked at which a berkas would stand still. */
function Where({ sop, problems }: Omit<NotReadyProps, "sopKey">): ReactNode {
  const { trial } = useWords();
  const geometry = useMemo(() => sheetGeometry(sop), [sop]);
  const stuck = useMemo(() => new Set(problems.map(({ stepId }) => stepId)), [problems]);
  const mark = useCallback(({ id }: Step) => (stuck.has(id) ? "sought" : undefined), [stuck]);
  if (!geometry) return null;
  return <Sheet sop={sop} geometry={geometry} label={trial.stuckRows} rowMark={mark} renderCell={plainCell} />;
}

function plainCell(place: CellPlace): ReactNode {
  return <PlainCell place={place} />;
}
