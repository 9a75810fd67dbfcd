import type { CaseView } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { Tag, type Tone } from "../../shell/tag.tsx";
import { Due } from "../../time/due.tsx";
import { sayDay, sayMoment } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import styles from "./case.module.css";
import { openItems } from "./case-steps.ts";
import { ChildCases } from "./child-cases.tsx";
import { detoursAt } from "./detour.ts";
import { DetourMenu } from "./detour-menu.tsx";

interface CaseFactsProps {
  view: CaseView;
  onDone: (after: CaseView) => void;
}

const tones: Record<CaseView["status"], Tone> = { open: "info", held: "look", ended: "good", cancelled: "bad" };

/** What it was opened by; empty where an official or another berkas did, which stands elsewhere on the page. */
function openedBy(
  { origin: { kind, date } }: CaseView,
  words: ReturnType<typeof useWords>["casePage"],
  speech: ReturnType<typeof useTimeSpeech>,
): string {
  if (kind === "public-form") return words.openedByPublic;
  return kind === "schedule" && date !== null ? words.openedBySchedule(sayDay(speech, date)) : "";
}

/** What the berkas is, with whom it is now, and what those who answer for it may do. */
export function CaseFacts({ view, onDone }: CaseFactsProps): ReactNode {
  const { casePage: words, caseActions } = useWords();
  const speech = useTimeSpeech();
  const facts: [string, string][] = [
    [words.number, view.number],
    [words.requester, view.requesterName],
    [words.sop, view.procedureTitle],
    [words.openedAt, sayMoment(speech, view.openedAt)],
    [words.openedBy, openedBy(view, words, speech)],
    [words.endedAt, view.endedAt === null ? "" : sayMoment(speech, view.endedAt)],
  ];
  return (
    <section aria-label={words.facts} className={card.card}>
      <div className={card.cardHead}>
        <h2>{words.now}</h2>
        <span className={styles.state}>
          <Tag tone={tones[view.status]}>{view.status === "open" ? words.running : words[view.status]}</Tag>
          <DetourMenu
            view={view}
            detours={detoursAt("case", view.available)}
            label={caseActions.moreOnCase}
            small
            onDone={onDone}
          />
        </span>
      </div>
      {view.status === "ended" ? <p>{words.endedWords}</p> : null}
      <ul className={styles.places}>
        {openItems(view).map(({ item, step, name }) => (
          <li key={item.id}>
            <div>
              <strong>{words.heldBy(item.audience, item.status === "claimed" ? item.claimedByName : "")}</strong>
              <span>{words.nowAt(name, step.activity)}</span>
              <Due at={item.dueAt} warnAt={item.warnAt} held={view.status === "held"} />
            </div>
            <DetourMenu
              view={view}
              detours={detoursAt(
                "place",
                view.available.filter((action) => action.workItemId === item.id),
              )}
              label={caseActions.moreAt(item.audience)}
              small
              onDone={onDone}
            />
          </li>
        ))}
      </ul>
      {view.due ? (
        <p className={styles.promise}>
          {words.promised} <Due at={view.due.dueAt} warnAt={view.due.warnAt} held={view.status === "held"} />
        </p>
      ) : null}
      <ChildCases view={view} />
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
