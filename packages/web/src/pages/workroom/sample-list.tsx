import { IconFileText } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { samples, type Sample } from "./samples.ts";
import styles from "./workroom.module.css";

// What was found must stay in sight below: on an office PC the page has room for this many.
const SHOWN = 3;

/** Alur's samples: a few at once, the others behind a word. */
export function SampleList({ onSample }: { onSample: (sample: Sample) => void }): ReactNode {
  const { workroom } = useWords();
  const list = (some: readonly Sample[]): ReactNode => (
    <ul className={styles.samples}>
      {some.map((sample) => (
        <li key={sample.name}>
          <button type="button" aria-label={workroom.sample(sample.name)} onClick={() => onSample(sample)}>
            <IconFileText size={18} stroke={1.75} aria-hidden />
            {sample.name}
          </button>
        </li>
      ))}
    </ul>
  );
  const others = samples.slice(SHOWN);
  return (
    <>
      {list(samples.slice(0, SHOWN))}
      {others.length > 0 ? (
        <details className={styles.moreSamples}>
          <summary>{workroom.moreSamples(others.length)}</summary>
          {list(others)}
        </details>
      ) : null}
    </>
  );
}
