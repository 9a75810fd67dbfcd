import type { Me, ProcedureSummary } from "@alur/server/api";
import { Button, Group, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useOpenCase } from "../../api/cases.ts";
import { useIntent } from "../../device/intent.ts";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import { Dialog } from "../../shell/dialog.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";

interface OpenCaseDialogProps {
  procedure: ProcedureSummary | undefined;
  me: Me;
  onClose: () => void;
}

/** Asks what the new berkas is about, and opens it. */
export function OpenCaseDialog({ procedure, me, onClose }: OpenCaseDialogProps): ReactNode {
  const { cases: words } = useWords();
  return (
    <Dialog opened={procedure !== undefined} onClose={onClose} title={procedure ? words.opening(procedure.title) : ""}>
      {procedure ? <OpenCaseForm procedure={procedure} me={me} onClose={onClose} /> : null}
    </Dialog>
  );
}

function OpenCaseForm({ procedure, me, onClose }: OpenCaseDialogProps & { procedure: ProcedureSummary }): ReactNode {
  const { cases: words, entrance, shell } = useWords();
  const navigate = useNavigate();
  const open = useOpenCase();
  const intent = useIntent(`open.${procedure.id}`);
  const posts = me.posts.filter((post) => procedure.openThroughPostIds.includes(post.id));
  const form = useKeptForm(`open.${procedure.id}`, {
    subject: "",
    number: "",
    requesterName: "",
    postId: posts[0]?.id ?? "",
  });
  const { subject, number, requesterName } = form.fields;
  const postId = posts.some((post) => post.id === form.fields.postId) ? form.fields.postId : (posts[0]?.id ?? "");

  const { errors, onSubmit } = useFormCheck({ subject: subject.trim() === "" && entrance.fillIn });
  const submit = (): void => {
    open.mutate(
      { commandId: intent.commandId(), procedureId: procedure.id, subject, number, requesterName, postId },
      {
        onSuccess: (opened) => {
          intent.settle();
          form.done();
          onClose();
          void navigate({ to: "/berkas/$id", params: { id: opened.id } });
        },
      },
    );
  };

  return (
    <form noValidate onSubmit={onSubmit(submit)}>
      <Stack>
        <ProblemAlert error={open.error} />
        <TextInput
          label={words.subject}
          description={words.subjectHint}
          required
          maxLength={500}
          data-autofocus
          value={subject}
          onChange={(event) => form.change({ subject: event.currentTarget.value })}
          error={errors.subject}
        />
        <TextInput
          label={words.number}
          description={words.numberHint}
          maxLength={100}
          value={number}
          onChange={(event) => form.change({ number: event.currentTarget.value })}
        />
        <TextInput
          label={words.requester}
          description={words.requesterHint}
          maxLength={200}
          value={requesterName}
          onChange={(event) => form.change({ requesterName: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.throughPost}
          value={postId}
          onChange={(event) => form.change({ postId: event.currentTarget.value })}
          data={posts.map((post) => ({ value: post.id, label: post.name }))}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" loading={open.isPending}>
            {words.openCase}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
