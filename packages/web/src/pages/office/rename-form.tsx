import type { RenameEffect } from "@alur/server/api";
import { Button, Stack, Textarea, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useRename, useTryRenames } from "../../api/posts-over-time.ts";
import { useLanguage, useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { FormEnd } from "./form-end.tsx";

/** A pasted list of old and new names, what it would do line by line, and the button that changes all of them together. */
export function RenameForm({ onClose }: { onClose: () => void }): ReactNode {
  const { postsOverTime: words } = useWords();
  const look = useTryRenames();
  const rename = useRename();
  const [text, setText] = useState("");
  const [basis, setBasis] = useState("");
  const renames = (look.data?.lines ?? []).flatMap((line) =>
    line.what === "renames" ? [{ kind: line.kind, id: line.id, from: line.from, to: line.to }] : [],
  );
  const { errors, onSubmit } = useFormCheck({ basis: basis.trim() === "" && words.fillIn });
  return (
    <Stack>
      <Textarea
        label={words.renameList}
        description={words.renameListHint}
        autosize
        minRows={4}
        maxRows={12}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          look.reset();
        }}
      />
      <div>
        <Button
          variant="default"
          loading={look.isPending}
          disabled={text.trim() === ""}
          onClick={() => look.mutate(text)}
        >
          {words.look}
        </Button>
      </div>
      <ProblemAlert error={look.error ?? rename.error} />
      {look.data ? <Lines effect={look.data} /> : null}
      {renames.length > 0 ? (
        <form
          noValidate
          onSubmit={onSubmit(() => rename.mutate({ renames, basis: basis.trim() }, { onSuccess: onClose }))}
        >
          <Stack>
            <TextInput
              label={words.basis}
              description={words.basisHint}
              required
              value={basis}
              onChange={(event) => setBasis(event.currentTarget.value)}
              error={errors.basis}
            />
            <FormEnd busy={rename.isPending} label={words.apply(renames.length)} onCancel={onClose} />
          </Stack>
        </form>
      ) : null}
    </Stack>
  );
}

function Lines({ effect: { lines } }: { effect: RenameEffect }): ReactNode {
  const { postsOverTime: words } = useWords();
  const { language } = useLanguage();
  return (
    <div role="status">
      <strong>{words.lines}</strong>
      <ul>
        {lines.map((line) =>
          line.what === "renames" ? (
            <li key={line.line}>
              {words.renames(line.from, line.to)}{" "}
              <span className={card.hint}>{words.touches(line.procedures.length, line.waiting)}</span>
            </li>
          ) : (
            <li key={line.line}>
              <strong>{words.fails(line.line, line.text)}</strong> {line.message[language]}
            </li>
          ),
        )}
      </ul>
      {lines.some(({ what }) => what === "fails") ? <p className={card.hint}>{words.failing}</p> : null}
    </div>
  );
}
