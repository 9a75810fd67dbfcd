import { Button, TextInput } from "@mantine/core";
import { useId, useState, type ReactNode } from "react";
import { useRequestStatus } from "../../api/public-services.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { useFormCheck } from "../../shell/form-check.ts";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { RequestState } from "./request-state.tsx";

/** Asks for a code and shows how the request behind it stands. The code stays out of the address. */
export function TrackForm(): ReactNode {
  const { publicServices: words, entrance } = useWords();
  const id = useId();
  const [code, setCode] = useState("");
  const status = useRequestStatus();
  const { errors, onSubmit } = useFormCheck({ code: code.trim() === "" && entrance.fillIn });
  return (
    <section aria-labelledby={id} className={card.card}>
      <h2 id={id}>{words.trackTitle}</h2>
      <form noValidate onSubmit={onSubmit(() => status.mutate({ code: code.trim() }))}>
        <TextInput
          label={words.code}
          description={words.trackHint}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={errors.code}
        />
        <div className={card.formEnd} style={{ marginTop: 12 }}>
          <Button type="submit" loading={status.isPending}>
            {words.track}
          </Button>
        </div>
      </form>
      <ProblemAlert error={status.error} />
      {status.data && status.error === null ? <RequestState status={status.data} /> : null}
    </section>
  );
}
