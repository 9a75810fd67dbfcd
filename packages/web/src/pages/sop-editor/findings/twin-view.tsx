import type { Twin } from "@alur/check";
import { findStep, labels, performerNames, stepNumber, type LabelKey, type Sop, type Step } from "@alur/model";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { SisterSop } from "../../../device/sister-sops.ts";
import { useSay, useWords } from "../../../messages/language.tsx";
import styles from "./findings.module.css";
import { Opening } from "./opening.tsx";

interface TwinViewProps {
  sop: Sop;
  stepId: string | undefined;
  twin: Twin;
  sisters: readonly SisterSop[];
}

const cells: readonly [LabelKey, (sop: Sop, step: Step) => string][] = [
  ["activity", (_, step) => step.activity],
  ["performers", (sop, step) => performerNames(sop, step).join(", ")],
  ["requirements", (_, step) => step.requirements.join("; ")],
  ["duration", (_, step) => step.duration.text],
  ["outputs", (_, step) => step.outputs.join("; ")],
];

/** A finding about two places: both rows side by side, and the way to the other SOP. */
export function TwinView({ sop, stepId, twin, sisters }: TwinViewProps): ReactNode {
  const { findings, workroom } = useWords();
  const say = useSay();
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
      <div className={styles.twin} role="region" aria-label={findings.comparedWith} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{findings.part}</th>
              <th scope="col">{findings.thisStep(stepNumber(sop, own))}</th>
              <th scope="col">{link}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(([label, textOf]) => {
              const [one, two] = [textOf(sop, own), textOf(twin.sop, other)];
              return one === "" && two === "" ? null : (
                <tr key={label} data-same={one === two || undefined}>
                  <th scope="row">{say(labels[label])}</th>
                  <td>{one}</td>
                  <td>{two}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Opening>
  );
}
