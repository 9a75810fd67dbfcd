import { findStep, stepNumber } from "@alur/model";
import type { CaseView, StepTimeView } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { DataTable, type Line } from "../../shell/data-table.tsx";
import { Tag, type Tone } from "../../shell/tag.tsx";
import styles from "./case.module.css";

const tones: Record<StepTimeView["verdict"], Tone> = {
  "in-time": "good",
  late: "bad",
  running: "info",
  overdue: "bad",
  unknown: "plain",
};

/** How long each step took, beside what the SOP allows. */
export function StepTimes({ view }: { view: CaseView }): ReactNode {
  const { casePage: words } = useWords();
  const minutes = (count: number | null): string => {
    if (count === null) return words.notYet;
    if (count < 1) return words.underOneMinute;
    const [hours, rest] = [Math.floor(count / 60), Math.round(count % 60)];
    return [hours > 0 ? words.hours(hours) : "", rest > 0 ? words.minutes(rest) : ""].filter(Boolean).join(" ");
  };
  const lines = view.stepTimes.map((time): Line => {
    const step = findStep(view.sop, time.stepId);
    const name = step ? stepNumber(view.sop, step) : "";
    return {
      key: `${time.stepId}.${time.round}`,
      cells: [
        <>
          {words.step(name)}
          {time.round > 1 ? <span className={styles.whole}> ({words.round(time.round)})</span> : null}
        </>,
        <span key="waiting" className={styles.whole}>
          {minutes(time.waitingMinutes)}
        </span>,
        <span key="working" className={styles.whole}>
          {minutes(time.workingMinutes)}
        </span>,
        time.standard.text || words.notYet,
        <span key="verdict" className={styles.whole}>
          <Tag tone={tones[time.verdict]}>{words.verdicts[time.verdict]}</Tag>
        </span>,
      ],
    };
  });
  const columns = [
    { heading: words.timeStep },
    { heading: words.waiting },
    { heading: words.working },
    { heading: words.standard },
    { heading: words.verdict },
  ];
  return (
    <section aria-labelledby="waktu-langkah" className={card.card}>
      <div>
        <h2 id="waktu-langkah">{words.times}</h2>
        <p className={card.hint}>{words.timesHint}</p>
      </div>
      {lines.length === 0 ? (
        <p className={card.hint}>{words.timesEmpty}</p>
      ) : (
        <DataTable label={words.times} columns={columns} lines={lines} />
      )}
    </section>
  );
}
