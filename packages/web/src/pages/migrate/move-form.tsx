import type { MigrationPreview } from "@alur/server/api";
import { Alert, Button, Checkbox, TextInput } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useMigrate } from "../../api/migration.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import styles from "./migrate.module.css";
import { PossibleCase } from "./possible-case.tsx";
import { RefusedCases } from "./refused-cases.tsx";

interface MoveFormProps {
  preview: MigrationPreview;
  steps: Readonly<Record<string, string>>;
  /** Whether a match is only likely, so that a person must say that they looked. */
  toConfirm: boolean;
}

/** The berkas that can be moved, each with what becomes of it; those that stay, with the reasons; and the button. */
export function MoveForm({ preview, steps, toConfirm }: MoveFormProps): ReactNode {
  const { migration: words } = useWords();
  const migrate = useMigrate(preview.from.id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState("");
  const [confirmed, setConfirmed] = useState(false);
  const chosen = preview.possible.filter(({ caseId }) => !left.has(caseId)).map(({ caseId }) => caseId);
  const { errors, onSubmit } = useFormCheck({
    reason: reason.trim() === "" && words.reasonMissing,
    confirmed: toConfirm && !confirmed && words.confirmMissing,
  });
  const submit = (): void =>
    migrate.mutate({ toProcedureId: preview.to.id, steps: { ...steps }, caseIds: chosen, reason: reason.trim() });
  const choose = (caseId: string, wanted: boolean): void => {
    const next = new Set(left);
    if (wanted) next.delete(caseId);
    else next.add(caseId);
    setLeft(next);
  };
  const nothing = preview.possible.length + preview.refused.length === 0;
  return (
    <>
      <div role="status">
        {migrate.data ? (
          <Alert color="daun" icon={<IconCircleCheck size={18} aria-hidden />}>
            {words.done(migrate.data.moved.length)}
          </Alert>
        ) : null}
      </div>
      {nothing ? <p>{words.noneRunning}</p> : null}
      {nothing ? null : (
        <form noValidate onSubmit={onSubmit(submit)} className={card.card}>
          <h2>{words.possible(preview.possible.length)}</h2>
          {preview.possible.length === 0 ? <p>{words.possibleNone}</p> : null}
          <ul className={styles.cases}>
            {preview.possible.map((move) => (
              <PossibleCase
                key={move.caseId}
                move={move}
                chosen={!left.has(move.caseId)}
                onChoose={(wanted) => choose(move.caseId, wanted)}
              />
            ))}
          </ul>
          {preview.more > 0 ? <p className={card.hint}>{words.more(preview.more)}</p> : null}
          {toConfirm && preview.possible.length > 0 ? (
            <Checkbox
              label={words.confirm}
              checked={confirmed}
              onChange={(event) => setConfirmed(event.currentTarget.checked)}
              error={errors.confirmed}
            />
          ) : null}
          {preview.possible.length > 0 ? (
            <TextInput
              label={words.reason}
              description={words.reasonHint}
              required
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={errors.reason}
            />
          ) : null}
          <ProblemAlert error={migrate.error} />
          {preview.possible.length > 0 ? (
            <div className={card.formEnd}>
              <Button type="submit" loading={migrate.isPending} disabled={chosen.length === 0}>
                {words.move(chosen.length)}
              </Button>
            </div>
          ) : null}
        </form>
      )}
      <RefusedCases refused={preview.refused} />
    </>
  );
}
