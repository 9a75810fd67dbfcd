import type { CaseSummary } from "@alur/server/api";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { DataTable, type Column, type Line } from "../../shell/data-table.tsx";
import { Tag, type Tone } from "../../shell/tag.tsx";
import { sayDate } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import styles from "./cases.module.css";

const tones: Record<CaseSummary["status"], Tone> = { open: "info", held: "look", ended: "good", cancelled: "bad" };

/** The berkas as a list: what it is about, and with whom it is now. */
export function CaseTable({ cases }: { cases: readonly CaseSummary[] }): ReactNode {
  const { cases: words } = useWords();
  const speech = useTimeSpeech();
  const columns: Column[] = [
    { heading: words.case },
    { heading: words.sop },
    { heading: words.where },
    { heading: words.opened },
    { heading: words.status, quiet: true },
  ];
  const lines: Line[] = cases.map((entry) => ({
    key: entry.id,
    cells: [
      <span key="case" className={styles.case}>
        <Link to="/berkas/$id" params={{ id: entry.id }}>
          {entry.subject}
        </Link>
        <span>{[entry.number, entry.requesterName].filter((part) => part !== "").join(" · ")}</span>
      </span>,
      entry.procedureTitle,
      entry.waiting.length === 0 ? null : (
        <ul key="where" className={styles.where}>
          {entry.waiting.map((place) => (
            <li key={`${place.stepNumber}${place.audience}`}>
              <strong>{place.audience}</strong> {words.stepNumber(place.stepNumber)}: {place.activity}
            </li>
          ))}
        </ul>
      ),
      sayDate(speech, entry.openedAt),
      <Tag key="status" tone={tones[entry.status]}>
        {entry.status === "open" ? words.running : words[entry.status]}
      </Tag>,
    ],
  }));
  return <DataTable label={words.listTitle} columns={columns} lines={lines} />;
}
