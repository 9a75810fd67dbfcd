import type { Office, Post } from "@alur/server/api";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useWaitingAtPosts } from "../../api/posts-over-time.ts";
import { useWords } from "../../messages/language.tsx";
import { Dialog } from "../../shell/dialog.tsx";
import { HandOverForm } from "./hand-over-form.tsx";
import styles from "./office.module.css";

/** Posts that nobody holds while work waits there, each with the button that hands it over. */
export function VacantAlert({ office }: { office: Office }): ReactNode {
  const { postsOverTime: words } = useWords();
  const waiting = useWaitingAtPosts(true);
  const [chosen, setChosen] = useState<Post>();
  const [done, setDone] = useState<{ moved: number; left: number }>();
  const vacant = office.posts.flatMap((post) => {
    const count = waiting.find(({ postId }) => postId === post.id)?.waiting ?? 0;
    return post.holderIds.length === 0 && count > 0 ? [{ post, count }] : [];
  });
  return (
    <>
      <div role="status">{done ? <Alert color="daun">{words.handedOver(done.moved, done.left)}</Alert> : null}</div>
      {vacant.length === 0 ? null : (
        <Alert color="kunyit" role="note" title={words.vacantTitle} icon={<IconAlertTriangle size={18} aria-hidden />}>
          <p>{words.vacantLead}</p>
          <ul className={styles.vacant}>
            {vacant.map(({ post, count }) => (
              <li key={post.id}>
                <span>{words.vacantLine(post.name, count)}</span>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={words.handOverOf(post.name)}
                  onClick={() => setChosen(post)}
                >
                  {words.handOver}
                </Button>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Dialog
        opened={chosen !== undefined}
        onClose={() => setChosen(undefined)}
        title={chosen ? words.handOverTitle(chosen.name) : ""}
      >
        {chosen ? (
          <HandOverForm office={office} post={chosen} onDone={setDone} onClose={() => setChosen(undefined)} />
        ) : null}
      </Dialog>
    </>
  );
}
