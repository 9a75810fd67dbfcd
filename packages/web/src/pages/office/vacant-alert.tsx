import type { Office, Post } from "@alur/server/api";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useActingNow } from "../../api/appointments.ts";
import { useWaitingAtPosts } from "../../api/posts-over-time.ts";
import { useWords } from "../../messages/language.tsx";
import { Dialog } from "../../shell/dialog.tsx";
import { servedByActing } from "./appointments/served-by-acting.ts";
import { HandOverForm } from "./hand-over-form.tsx";
import styles from "./office.module.css";

/** Posts that nobody holds, nor acts for in all SOPs, while work waits there, each with the button that hands it over. */
export function VacantAlert({ office }: { office: Office }): ReactNode {
  const { postsOverTime: words } = useWords();
  const waiting = useWaitingAtPosts(true);
  const acting = useActingNow();
  const [chosen, setChosen] = useState<Post>();
  const [done, setDone] = useState<{ moved: number; left: number }>();
  const vacant = office.posts.flatMap((post) => {
    const count = waiting.find(({ postId }) => postId === post.id)?.waiting ?? 0;
    const served = post.holderIds.length > 0 || servedByActing(acting, post.id);
    return !served && count > 0 ? [{ post, count }] : [];
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
