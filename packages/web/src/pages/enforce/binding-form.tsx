import type { Sop } from "@alur/model";
import { bindingGaps, proposeBinding, whyNotRunnable, type Binding } from "@alur/run";
import type { Office } from "@alur/server/api";
import { Alert, Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { usePutIntoForce } from "../../api/procedures.ts";
import { useIntent } from "../../device/intent.ts";
import { useKeptForm } from "../../device/kept-form.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { startOfDay } from "../../time/start-of-day.ts";
import { AlreadyInForce } from "./already-in-force.tsx";
import { boundOf, choiceOf } from "./bound-choice.ts";
import { BoundRow } from "./bound-row.tsx";
import styles from "./enforce.module.css";
import { Missing } from "./missing.tsx";
import { openedBy } from "./opened-by.ts";
import { VersionFields } from "./version-fields.tsx";

interface BindingFormProps {
  sop: Sop;
  sopKey: string;
  office: Office;
}

const nothingChosen: { chosen: Record<string, string>; supersedes: string; effectiveFrom: string } = {
  chosen: {},
  supersedes: "",
  effectiveFrom: "",
};

/** Every performer with who acts for them here: proposed by name and alias, changed by hand, and sent only when nothing is missing. */
export function BindingForm({ sop, sopKey, office }: BindingFormProps): ReactNode {
  const { enforce, workroom } = useWords();
  const navigate = useNavigate();
  const send = usePutIntoForce();
  const intent = useIntent(`enforce.${sopKey}`);
  const form = useKeptForm(`enforce.${sopKey}`, nothingChosen);
  const proposals = useMemo(
    () =>
      proposeBinding(sop, {
        units: office.units,
        posts: office.posts.map((post) => ({ ...post, unitId: post.unitId ?? "" })),
      }),
    [sop, office],
  );
  const choices = sop.performers.map((performer) => {
    const proposal = proposals.find((candidate) => candidate.performerId === performer.id);
    const chosen = form.fields.chosen[performer.id];
    return { performer, proposal, byHand: chosen !== undefined, value: chosen ?? choiceOf(proposal?.bound) };
  });
  const binding: Binding = Object.fromEntries(
    choices.flatMap(({ performer, value }) => {
      const bound = boundOf(value);
      return bound ? [[performer.id, bound]] : [];
    }),
  );
  const problems = whyNotRunnable(sop, binding);
  // Whoever has no work in the SOP needs nobody; asking for them would only puzzle.
  const working = new Set(bindingGaps(sop, {}).map((performer) => performer.id));

  const { supersedes, effectiveFrom } = form.fields;
  const { utcOffsetMinutes } = office.agency.calendar;
  const submit = (): void => {
    send.mutate(
      {
        commandId: intent.commandId(),
        sop,
        binding,
        ...(supersedes === "" ? {} : { supersedes }),
        ...(effectiveFrom === "" ? {} : { effectiveFrom: startOfDay(effectiveFrom, utcOffsetMinutes) }),
      },
      {
        onSuccess: () => {
          intent.settle();
          form.done();
          const title = sop.identity.title || workroom.untitled;
          void navigate({
            to: "/sop-berlaku",
            state: { inForce: { title, openedBy: openedBy(sop, binding, office) } },
          });
        },
      },
    );
  };

  return (
    <>
      {office.posts.length === 0 ? (
        <Alert color="kunyit" role="note">
          {enforce.noPosts} <Link to="/kantor">{enforce.toOffice}</Link>
        </Alert>
      ) : null}
      <AlreadyInForce sop={sop} />
      <section aria-labelledby="pasangan-pelaksana" className={card.card}>
        <h2 id="pasangan-pelaksana">{enforce.performers}</h2>
        <ul className={styles.rows}>
          {choices.map(({ performer, proposal, byHand, value }) => (
            <BoundRow
              key={performer.id}
              performer={performer}
              proposal={proposal}
              byHand={byHand}
              needed={working.has(performer.id)}
              value={value}
              office={office}
              onChange={(choice) => form.change({ chosen: { ...form.fields.chosen, [performer.id]: choice } })}
            />
          ))}
        </ul>
      </section>
      <VersionFields sop={sop} supersedes={supersedes} effectiveFrom={effectiveFrom} onChange={form.change} />
      {problems.length > 0 ? (
        <Missing problems={problems} sopKey={sopKey} />
      ) : (
        <Alert color="daun" role="status" icon={<IconCircleCheck size={18} aria-hidden />}>
          {enforce.ready}
        </Alert>
      )}
      <ProblemAlert error={send.error} />
      <div className={card.formEnd}>
        <Button size="md" disabled={problems.length > 0} loading={send.isPending} onClick={submit}>
          {enforce.putIntoForce}
        </Button>
        {problems.length > 0 ? <span className={card.hint}>{enforce.missingHint}</span> : null}
      </div>
    </>
  );
}
