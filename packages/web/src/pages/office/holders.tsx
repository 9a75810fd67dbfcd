import type { Office, Post } from "@alur/server/api";
import type { ReactNode } from "react";
import { useActingNow } from "../../api/appointments.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { Tag } from "../../shell/tag.tsx";
import { sayDate } from "../../time/say-time.ts";
import { useNow } from "../../time/use-now.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";

interface HoldersProps {
  office: Office;
  post: Post;
  names: string;
}

/** Who holds a post and who acts for it: nobody, one, several of whom the first to take work does it; or that there is no such post any more. */
export function Holders({ office, post, names }: HoldersProps): ReactNode {
  const { office: words, postsOverTime } = useWords();
  const speech = useTimeSpeech();
  const now = useNow();
  const acting = useActingNow().filter(({ postId }) => postId === post.id);
  const nameOf = (officialId: string): string => office.officials.find(({ id }) => id === officialId)?.name ?? "";
  const { dissolution } = post;
  if (dissolution === null) {
    return (
      <>
        {names === "" ? <Tag tone="look">{words.vacant}</Tag> : names}
        {post.holderIds.length < 2 ? null : <span className={card.hint}> {postsOverTime.shared}</span>}
        {acting.map(({ id, form, officialId }) => (
          <div key={id}>{postsOverTime.formName(form, nameOf(officialId))}</div>
        ))}
      </>
    );
  }
  const successor = office.posts.find(({ id }) => id === dissolution.successorId);
  const date = sayDate(speech, dissolution.at);
  const gone = Date.parse(dissolution.at) <= now;
  return (
    <>
      {gone ? "" : `${names} `}
      <Tag tone="look">{gone ? postsOverTime.dissolved(date) : postsOverTime.willDissolve(date)}</Tag>{" "}
      {successor ? <span className={card.hint}>{postsOverTime.replacedBy(successor.name)}</span> : null}
    </>
  );
}
