import type { Rule } from "@alur/check";
import type { ReactNode } from "react";
import { useSay, useWords } from "../messages/language.tsx";
import styles from "./findings.module.css";
import { Opening } from "./opening.tsx";

/** Why a finding matters and on what it rests. */
export type Explanation = Pick<Rule, "title" | "why" | "basis">;

/** Why a finding matters and on what it rests, for whoever asks. */
export function WhyAndBasis({ explanation }: { explanation: Explanation | undefined }): ReactNode {
  const { editor, findings } = useWords();
  const say = useSay();
  if (!explanation) return null;
  const { why, basis } = explanation;
  return (
    <Opening summary={findings.why}>
      <p className={styles.basis}>{say(why)}</p>
      <p className={styles.basis}>
        <strong>{editor.basis[basis.kind]}</strong>: {say(basis.text)}
      </p>
    </Opening>
  );
}
