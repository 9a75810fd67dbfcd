import type { RefusedMove } from "@alur/server/api";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage, useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import styles from "./migrate.module.css";

/** The berkas that stay on the old version, each with every reason. */
export function RefusedCases({ refused }: { refused: readonly RefusedMove[] }): ReactNode {
  const { migration: words } = useWords();
  const { language } = useLanguage();
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="tetap-versi-lama" className={card.card}>
      <h2 id="tetap-versi-lama">{words.refused(refused.length)}</h2>
      <p className={card.hint}>{words.refusedLead}</p>
      <ul className={styles.cases}>
        {refused.map(({ caseId, subject, number, reasons }) => (
          <li key={caseId} className={styles.told}>
            <Link to="/berkas/$id" params={{ id: caseId }}>
              {subject}
            </Link>
            {number === "" ? null : <span className={card.hint}> {number}</span>}
            <ul>
              {reasons.map(({ message, step }, i) => (
                <li key={`${step?.id ?? ""}.${i}`}>
                  {message[language]}
                  {step ? ` (${words.at(words.stepOf(step.number, step.activity))})` : ""}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
