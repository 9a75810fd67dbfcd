import { dueState, getStep, stepNumber, type Performer } from "@alur/model";
import type { AvailableCommand, WorkItem } from "@alur/run";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Tag } from "../../shell/tag.tsx";
import { sayMoment } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import { deedsOn, nowOf } from "./trial-run.ts";
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
  const step = getStep(trial.run.sop, item.stepId);
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
        <strong>{words.stepIs(stepNumber(trial.run.sop, step))}</strong>
        {item.round > 1 ? ` (${words.round(item.round)})` : ""}: {step.activity}
      </p>
      <dl className={styles.facts}>
        {list(words.needs, step.requirements)}
        {list(words.makes, step.outputs)}
      </dl>
      <Deadline trial={trial} item={item} />
      <div className={styles.deeds}>
        {deedsOn(trial.run, item).flatMap((command) => (
          <Deeds key={command.type} trial={trial} command={command} />
        ))}
      </div>
    </article>
  );
}

function Deadline({ trial: { run }, item }: { trial: Trial; item: WorkItem }): ReactNode {
  const { trial: words } = useWords();
  const speech = useTimeSpeech();
  const { duration } = getStep(run.sop, item.stepId);
  if (item.dueAt === undefined)
    return <p className={styles.due}>{duration.text === "" ? words.noDue : words.unclear(duration.text)}</p>;
  const late = dueState(nowOf(run).at, { dueAt: item.dueAt }) === "overdue";
  return (
    <p className={styles.due}>
      <time dateTime={item.dueAt}>{words.due(sayMoment(speech, item.dueAt))}</time>{" "}
      {late ? (
        <Tag tone="bad">{words.overdue}</Tag>
      ) : item.reminded?.soon === undefined ? null : (
        <Tag tone="look">{words.soon}</Tag>
      )}
      {item.reminded?.escalated === undefined ? null : <Tag tone="bad">{words.escalated}</Tag>}
    </p>
  );
}

/** The buttons of one thing that may be done. What the engine allows but a trial does not need, such as delegating, has none. */
function Deeds({ trial, command }: { trial: Trial; command: AvailableCommand }): ReactNode {
  const { trial: words } = useWords();
  const { sop } = trial.run;
  switch (command.type) {
    case "CompleteWorkItem": {
      const { type, workItemId } = command;
      return (
        <Button data-deed size="xs" onClick={() => trial.act({ type, workItemId })}>
          {words.complete}
        </Button>
      );
    }
    case "DecideWorkItem": {
      const { type, workItemId, outcomes } = command;
      return outcomes.map((outcome) => (
        <Button
          key={outcome}
          data-deed
          size="xs"
          variant={outcome === "yes" ? "filled" : "default"}
          onClick={() => trial.act({ type, workItemId, outcome })}
        >
          {outcome === "yes" ? words.yes : outcome === "no" ? words.no : outcome}
        </Button>
      ));
    }
    case "SendBack": {
      const { type, workItemId, targets } = command;
      return targets.map(({ stepId }) => (
        <Button
          key={stepId}
          size="xs"
          variant="subtle"
          onClick={() => trial.act({ type, workItemId, toStepId: stepId })}
        >
          {words.sendBackTo(stepNumber(sop, getStep(sop, stepId)))}
        </Button>
      ));
    }
    default:
      return null;
  }
}
