import { END, flowsFrom, stepNumber, swapExits, type Flow, type FlowKind, type Sop, type Step } from "@alur/model";
import { Button, NativeSelect } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { useMender } from "./mending-context.ts";
import { setTarget } from "./mends.ts";
import { shortActivity } from "./short-activity.ts";

interface WaysProps {
  sop: Sop;
  step: Step;
}

/** Where a step leads: one way on for a task, "ya" and "tidak" for a decision. */
export function Ways({ sop, step }: WaysProps): ReactNode {
  const { editor } = useWords();
  const { mend } = useMender();
  const kinds: readonly FlowKind[] = step.kind === "decision" ? ["yes", "no"] : ["forward"];
  const own = flowsFrom(sop, step.id);
  const others = own.filter((flow) => flow.kind === "other");
  const nameOf = (id: string): string => {
    const target = sop.steps.find((candidate) => candidate.id === id);
    return target ? stepNumber(sop, target) : editor.end;
  };
  const choices = [
    { value: "", label: editor.unset },
    ...sop.steps
      .filter((candidate) => candidate.kind !== "note" && candidate.id !== step.id)
      .map((candidate) => ({
        value: candidate.id,
        label: editor.target(stepNumber(sop, candidate), shortActivity(candidate.activity)),
      })),
    { value: END, label: editor.end },
  ];
  const targetsOf = (kind: FlowKind): Flow[] => own.filter((flow) => flow.kind === kind);
  return (
    <>
      {kinds.map((kind) => {
        const targets = targetsOf(kind);
        return (
          <NativeSelect
            key={kind}
            label={editor.way[kind]}
            description={
              targets.length > 1 ? editor.fork(targets.map((flow) => nameOf(flow.to)).join(", ")) : undefined
            }
            data={choices}
            value={targets[0]?.to ?? ""}
            onChange={(event) => {
              const to = event.currentTarget.value;
              mend((before) => setTarget(before, step.id, kind, to));
            }}
          />
        );
      })}
      {step.kind === "decision" ? (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowsExchange size={16} aria-hidden />}
          onClick={() => mend((before) => swapExits(before, step.id))}
        >
          {editor.swapExits}
        </Button>
      ) : null}
      {others.map((flow) => (
        <p key={`${flow.label ?? ""}${flow.to}`}>
          {editor.otherWay(flow.label ?? "")} {nameOf(flow.to)}
        </p>
      ))}
    </>
  );
}
