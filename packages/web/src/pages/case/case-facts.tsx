import type { CaseView } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { Tag } from "../../shell/tag.tsx";
import { Due } from "../../time/due.tsx";
import { sayMoment } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import styles from "./case.module.css";
import { openItems } from "./case-steps.ts";

/** What the berkas is, and with whom it is now. */
export function CaseFacts({ view }: { view: CaseView }): ReactNode {
  const { casePage: words } = useWords();
  const speech = useTimeSpeech();
  const facts: [string, string][] = [
    [words.number, view.number],
    [words.requester, view.requesterName],
    [words.sop, view.procedureTitle],
    [words.openedAt, sayMoment(speech, view.openedAt)],
    [words.endedAt, view.endedAt === null ? "" : sayMoment(speech, view.endedAt)],
  ];
  return (
    <section aria-label={words.facts} className={card.card}>
      <div className={card.cardHead}>
        <h2>{words.now}</h2>
        <Tag tone={view.status === "ended" ? "good" : "info"}>
          {view.status === "ended" ? words.ended : words.running}
        </Tag>
      </div>
      {view.status === "ended" ? <p>{words.endedWords}</p> : null}
      <ul className={styles.places}>
        {openItems(view).map(({ item, step, name }) => (
          <li key={item.id}>
            <strong>{words.heldBy(item.audience, item.status === "claimed" ? item.claimedByName : "")}</strong>
            <span>{words.nowAt(name, step.activity)}</span>
            <Due at={item.dueAt} />
          </li>
        ))}
      </ul>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
