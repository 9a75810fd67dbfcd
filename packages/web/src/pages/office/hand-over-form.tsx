import type { HandedOver, Office, Post } from "@alur/server/api";
import { NativeSelect, Stack, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useActingNow } from "../../api/appointments.ts";
import { useHandOver } from "../../api/posts-over-time.ts";
import { useWords } from "../../messages/language.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { FormEnd } from "./form-end.tsx";
import { postOptions } from "./post-options.ts";

interface HandOverFormProps {
  office: Office;
  post: Post;
  onDone: (done: HandedOver) => void;
  onClose: () => void;
}

/** To which post all open work of a post goes, and why. Only posts that somebody holds or acts for can take it. */
export function HandOverForm({ office, post, onDone, onClose }: HandOverFormProps): ReactNode {
  const { postsOverTime: words } = useWords();
  const handOver = useHandOver(post.id);
  const servedBy = useActingNow();
  const [toPostId, setToPostId] = useState("");
  const [reason, setReason] = useState("");
  const { errors, onSubmit } = useFormCheck({
    toPostId: toPostId === "" && words.fillIn,
    reason: reason.trim() === "" && words.fillIn,
  });
  const submit = (): void =>
    handOver.mutate(
      { toPostId, reason: reason.trim() },
      {
        onSuccess: (done) => {
          onDone(done);
          onClose();
        },
      },
    );
  return (
    <form noValidate onSubmit={onSubmit(submit)}>
      <Stack>
        <ProblemAlert error={handOver.error} />
        <NativeSelect
          label={words.toPost}
          required
          value={toPostId}
          onChange={(event) => setToPostId(event.currentTarget.value)}
          data={[{ value: "", label: words.choose }, ...postOptions(office, post.id, { servedBy })]}
          error={errors.toPostId}
        />
        <TextInput
          label={words.reason}
          description={words.reasonHint}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors.reason}
        />
        <FormEnd busy={handOver.isPending} label={words.handOver} onCancel={onClose} />
      </Stack>
    </form>
  );
}
