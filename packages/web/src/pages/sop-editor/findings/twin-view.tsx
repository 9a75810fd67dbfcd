import type { Twin } from "@alur/check";
import { findStep, stepNumber, type Sop } from "@alur/model";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { SisterSop } from "../../../device/sister-sops.ts";
import { Opening } from "../../../findings/opening.tsx";
import { TwinRows } from "../../../findings/twin-rows.tsx";
import { useWords } from "../../../messages/language.tsx";

interface TwinViewProps {
  sop: Sop;
  stepId: string | undefined;
  twin: Twin;
  sisters: readonly SisterSop[];
}

/** A finding about two places: both rows side by side, and the way to the other SOP. */
export function TwinView({ sop, stepId, twin, sisters }: TwinViewProps): ReactNode {
  const { findings, workroom } = useWords();
  const key = sisters.find((sister) => sister.sop === twin.sop)?.key;
  const title = twin.sop.identity.title || workroom.untitled;
  const own = stepId === undefined ? undefined : findStep(sop, stepId);
  const other = twin.stepId === undefined ? undefined : findStep(twin.sop, twin.stepId);
  const same = twin.sop === sop || key === undefined;
  const head = other ? findings.twinStep(title, stepNumber(twin.sop, other)) : title;
  const link = same ? (
    head
  ) : (
    <Link to="/sop/$key" params={{ key }}>
      {head}
    </Link>
  );
  if (!own || !other)
    return (
      <p>
        {findings.comparedWith} {link}
      </p>
    );
  return (
    <Opening summary={`${findings.comparedWith} ${head}`}>
      <TwinRows
        one={{ sop, step: own, head: findings.thisStep(stepNumber(sop, own)) }}
        other={{ sop: twin.sop, step: other, head: link }}
      />
    </Opening>
  );
}
