import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDrafts } from "../../api/drafts.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import card from "../../shell/card.module.css";
import { DataTable } from "../../shell/data-table.tsx";
import { sayMoment } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";

/** The SOPs that the office is still drafting, below those in force. */
export function DraftsSection(): ReactNode {
  const { drafts: words, workroom } = useWords();
  const speech = useTimeSpeech();
  const query = useDrafts();
  return (
    <section className={card.card} aria-labelledby="konsep-sop">
      <div>
        <h2 id="konsep-sop">{words.title}</h2>
        <p className={card.hint}>{words.hint}</p>
      </div>
      <Answered query={query}>
        {(drafts) =>
          drafts.length === 0 ? (
            <p className={card.hint}>{words.none}</p>
          ) : (
            <DataTable
              label={words.title}
              columns={[words.sop, words.number, words.version, words.savedBy, words.savedAt].map((heading) => ({
                heading,
              }))}
              lines={drafts.map((draft) => ({
                key: draft.id,
                cells: [
                  <Link key="title" to="/konsep/$id" params={{ id: draft.id }}>
                    {draft.title || workroom.untitled}
                  </Link>,
                  draft.number,
                  draft.version,
                  draft.savedByName,
                  sayMoment(speech, draft.savedAt),
                ],
              }))}
            />
          )
        }
      </Answered>
    </section>
  );
}
