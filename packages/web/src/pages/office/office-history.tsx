import type { ReactNode } from "react";
import { useOfficeChanges } from "../../api/posts-over-time.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { sayMoment } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";

/** Posts that were dissolved and names that were changed together, with who did so on which basis. Nothing where nothing was. */
export function OfficeHistory(): ReactNode {
  const { postsOverTime: words } = useWords();
  const speech = useTimeSpeech();
  const { data: changes = [] } = useOfficeChanges();
  if (changes.length === 0) return null;
  return (
    <section className={card.card} aria-labelledby="riwayat-jabatan">
      <h2 id="riwayat-jabatan">{words.history}</h2>
      <ul>
        {changes.map(({ id, kind, names, byName, basis, at }) => (
          <li key={id}>
            <strong>{words.changed[kind]}</strong>: {names.map(({ from, to }) => words.became(from, to)).join("; ")}{" "}
            <span className={card.hint}>
              {sayMoment(speech, at)}, {words.changedBy(byName, basis)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
