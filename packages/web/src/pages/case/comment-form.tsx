import type { CaseView } from "@alur/server/api";
import { Button, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import styles from "./case.module.css";
import { useWork } from "./use-work.ts";

const untouched = { text: "" };

/** A word to everybody who handles the berkas. */
export function CommentForm({ view }: { view: CaseView }): ReactNode {
  const { casePage: words } = useWords();
  const work = useWork(view);
  const form = useKeptForm(`comment.${view.id}`, untouched);
  return (
    <form
      className={styles.comment}
      onSubmit={(event) => {
        event.preventDefault();
        work.wish({ type: "AddComment", text: form.fields.text.trim() }, form.done);
      }}
    >
      <ProblemAlert error={work.error} />
      <Textarea
        label={words.comment}
        description={words.commentHint}
        required
        rows={2}
        maxLength={2000}
        value={form.fields.text}
        onChange={(event) => form.change({ text: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" loading={work.busy !== undefined}>
        {words.commentDo}
      </Button>
    </form>
  );
}
