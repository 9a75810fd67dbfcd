import type { MigrationPreview } from "@alur/server/api";
import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { Tag } from "../../shell/tag.tsx";
import type { Chosen } from "./chosen.ts";
import styles from "./migrate.module.css";

interface StepMatchesProps {
  preview: MigrationPreview;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** Every old step beside the step that carries it on, and how sure that is. */
export function StepMatches({ preview, chosen, onChange }: StepMatchesProps): ReactNode {
  const { migration: words } = useWords();
  const options = preview.to.steps.map(({ id, number, activity }) => ({
    value: id,
    label: words.stepOf(number, activity),
  }));
  return (
    <section aria-labelledby="pasangan-langkah" className={card.card}>
      <h2 id="pasangan-langkah">{words.steps}</h2>
      <p className={card.hint}>{words.stepsLead}</p>
      <ul className={styles.rows}>
        {preview.from.steps.map(({ id, number, activity }) => {
          const proposed = preview.proposal.find(({ from }) => from === id);
          const value = chosen[id] ?? proposed?.to ?? "";
          return (
            <li key={id} className={styles.row}>
              <span>{words.stepOf(number, activity)}</span>
              <NativeSelect
                aria-label={words.becomes(number, activity)}
                value={value}
                onChange={(event) => onChange({ ...chosen, [id]: event.currentTarget.value })}
                data={[{ value: "", label: words.gone }, ...options]}
              />
              <span>
                <Sureness value={value} byHand={chosen[id] !== undefined} sure={proposed?.sure === true} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sureness({ value, byHand, sure }: { value: string; byHand: boolean; sure: boolean }): ReactNode {
  const { migration: words } = useWords();
  if (byHand) return <Tag tone="info">{words.byHand}</Tag>;
  if (value === "") return <Tag tone="look">{words.lost}</Tag>;
  return sure ? <Tag tone="good">{words.sure}</Tag> : <Tag tone="look">{words.unsure}</Tag>;
}
