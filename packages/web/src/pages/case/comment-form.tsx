import type { CaseView } from "@alur/server/api";
import { Button, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import styles from "./case.module.css";
import { useWork } from "./use-work.ts";

const untouched = { text: "" };

/** A word to everybody who handles the berkas. */
export function CommentForm({ view }: { view: CaseView }): ReactNode {
  const { casePage: words, entrance } = useWords();
  const work = useWork(view);
  const form = useKeptForm(`comment.${view.id}`, untouched);
  const text = form.fields.text.trim();
  const { errors, onSubmit } = useFormCheck({ text: text === "" && entrance.fillIn });
  return (
    <form
      className={styles.comment}
      noValidate
      onSubmit={onSubmit(() => work.wish({ type: "AddComment", text }, form.done))}
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
        error={errors.text}
      />
      <Button type="submit" variant="default" loading={work.busy !== undefined}>
        {words.commentDo}
      </Button>
    </form>
  );
}
