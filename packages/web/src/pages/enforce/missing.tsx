import type { Problem } from "@alur/run";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import styles from "./enforce.module.css";

/** What still keeps the SOP from running: in its binding, above; or in its flow, in the table. */
export function Missing({ problems, sopKey }: { problems: readonly Problem[]; sopKey: string }): ReactNode {
  const { enforce } = useWords();
  const say = useSay();
  const inTable = problems.some((problem) => problem.performerId === undefined);
  return (
    <section aria-labelledby="belum-lengkap" className={`${card.card} ${styles.missing}`}>
      <h2 id="belum-lengkap">{enforce.missing}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code}${problem.stepId ?? ""}${problem.performerId ?? ""}`}>{say(problem.message)}</li>
        ))}
      </ul>
      {inTable ? (
        <p>
          <Link to="/sop/$key" params={{ key: sopKey }}>
            {enforce.inTable}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
