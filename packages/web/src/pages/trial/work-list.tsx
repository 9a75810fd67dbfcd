import { dueState, getStep, holidaysBetween, stepNumber, type Performer } from "@alur/model";
import type { WorkItem } from "@alur/run";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Tag } from "../../shell/tag.tsx";
import { sayDay, sayMoment } from "../../time/say-time.ts";
import { CalledSop } from "./called-sop.tsx";
import { DeedButtons } from "./deed-buttons.tsx";
import { Together } from "./together.tsx";
import { nowOf } from "./trial-run.ts";
import styles from "./trial.module.css";
import type { Trial } from "./use-trial.ts";

interface WorkListProps {
  trial: Trial;
  performer: Performer;
  items: readonly WorkItem[];
}

/** What one pretended official sees: their list, with the buttons that the engine gives them. */
export function WorkList({ trial, performer, items }: WorkListProps): ReactNode {
  const { trial: words } = useWords();
  return (
    <section aria-label={words.listOf(performer.name)} className={styles.list}>
      <h3>{performer.name}</h3>
      {items.map((item) => (
        <Work key={item.id} trial={trial} item={item} />
      ))}
    </section>
  );
}

function Work({ trial, item }: { trial: Trial; item: WorkItem }): ReactNode {
  const { trial: words } = useWords();
  const { sop } = trial.run;
  const step = getStep(sop, item.stepId);
  const list = (heading: string, lines: readonly string[]): ReactNode =>
    lines.length > 0 ? (
      <div>
        <dt>{heading}</dt>
        <dd>{lines.join("; ")}</dd>
      </div>
    ) : null;
  return (
    <article className={styles.work}>
      <p>
        <strong>{words.stepIs(stepNumber(sop, step))}</strong>
        {item.round > 1 ? ` (${words.round(item.round)})` : ""}: {step.activity}
      </p>
      <Together sop={sop} step={step} />
      <dl className={styles.facts}>
        {list(words.needs, step.requirements)}
        {list(words.makes, step.outputs)}
      </dl>
      <Deadline trial={trial} item={item} />
      <CalledSop step={step} item={item} />
      <DeedButtons trial={trial} item={item} />
    </article>
  );
}

function Deadline({ trial: { run, speech }, item }: { trial: Trial; item: WorkItem }): ReactNode {
  const { trial: words } = useWords();
  const { duration } = getStep(run.sop, item.stepId);
  if (item.dueAt === undefined)
    return <p className={styles.due}>{duration.text === "" ? words.noDue : words.unclear(duration.text)}</p>;
  const late = dueState(nowOf(run).at, { dueAt: item.dueAt }) === "overdue";
  const holidays = holidaysBetween(run.context.calendar, item.offeredAt, item.dueAt);
  return (
    <p className={styles.due}>
      <time dateTime={item.dueAt}>{words.due(sayMoment(speech, item.dueAt))}</time>
      {late ? (
        <Tag tone="bad">{words.overdue}</Tag>
      ) : item.reminded?.soon === undefined ? null : (
        <Tag tone="look">{words.soon}</Tag>
      )}
      {item.reminded?.escalated === undefined ? null : <Tag tone="bad">{words.escalated}</Tag>}
      {holidays.length > 0
        ? words.over(holidays.map(({ date, name }) => `${name} (${sayDay(speech, date)})`).join(", "))
        : null}
    </p>
  );
}
