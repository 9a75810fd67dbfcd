import type { PossibleMove } from "@alur/server/api";
import { Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { sayMoment } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import styles from "./migrate.module.css";

interface PossibleCaseProps {
  move: PossibleMove;
  chosen: boolean;
  onChoose: (wanted: boolean) => void;
}

/** One berkas that can be moved, and what becomes of its open work. */
export function PossibleCase({ move, chosen, onChoose }: PossibleCaseProps): ReactNode {
  const { migration: words } = useWords();
  const speech = useTimeSpeech();
  const due = (at: string | null): string => (at === null ? words.noDue : sayMoment(speech, at));
  const named = (steps: PossibleMove["left"]): string =>
    steps.map(({ number, activity }) => words.stepOf(number, activity)).join("; ");
  return (
    <li className={styles.case}>
      <Checkbox
        aria-label={words.choose(move.subject)}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className={styles.told}>
        <Link to="/berkas/$id" params={{ id: move.caseId }}>
          {move.subject}
        </Link>
        {move.number === "" ? null : <span className={card.hint}> {move.number}</span>}
        <ul>
          {move.items.map((item, i) => (
            <li key={`${item.step.id}.${i}`}>
              {words.item[item.what](words.stepOf(item.step.number, item.step.activity), item.from, item.to)}
              {item.claimedByName === "" ? "" : `, ${words.inHands(item.claimedByName)}`}
              {item.what === "stays" || item.what === "given"
                ? item.dueBefore === item.dueAfter
                  ? ""
                  : `; ${words.dueMoves(due(item.dueBefore), due(item.dueAfter))}`
                : ""}
            </li>
          ))}
          {move.passedOver.length > 0 ? <li>{words.passedOver(named(move.passedOver))}</li> : null}
          {move.left.length > 0 ? <li>{words.left(named(move.left))}</li> : null}
        </ul>
      </div>
    </li>
  );
}
