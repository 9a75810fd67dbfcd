import type { ReactNode } from "react";
import { useMe } from "../../api/session.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { sayDay } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";

/** Tells somebody who acts for a post whose work is before them in what capacity they do it, until when, and what is not theirs to decide. */
export function ActingNote({ posts }: { posts: readonly string[] }): ReactNode {
  const { casePage: words } = useWords();
  const speech = useTimeSpeech();
  const acting = useMe()?.acting.filter(({ postName }) => posts.includes(postName)) ?? [];
  return acting.map(({ appointmentId, form, postName, until, basis }) => (
    <div key={appointmentId} role="note">
      <p>
        <strong>{words.actingAs(form, postName, sayDay(speech, until))}</strong>
      </p>
      <p className={card.hint}>{words.actingHow(basis)}</p>
    </div>
  ));
}
