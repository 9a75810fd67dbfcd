import type { AvailableAction, CaseView } from "@alur/server/api";
import { refusalMessages, type RefusalCode } from "@alur/run";
import { Button, Textarea } from "@mantine/core";
import { IconArrowBackUp, IconHandGrab, IconMessageForward } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useKeptForm } from "../../device/kept-form.ts";
import { useSay, useWords } from "../../messages/language.tsx";
import { Tag } from "../../shell/tag.tsx";
import { Due } from "../../time/due.tsx";
import type { PlacedItem } from "./case-steps.ts";
import styles from "./case.module.css";
import { Checklist } from "./checklist.tsx";
import { detoursAt } from "./detour.ts";
import { DetourDialog } from "./detour-dialog.tsx";
import { DetourMenu } from "./detour-menu.tsx";
import { FinishButtons } from "./finish-buttons.tsx";
import { HowItCame } from "./how-it-came.tsx";
import { SendBackForm } from "./send-back-form.tsx";
import type { Wish, Work } from "./use-work.ts";

interface WorkItemFormProps {
  view: CaseView;
  placed: PlacedItem;
  actions: readonly AvailableAction[];
  work: Work;
  onDone: (after: CaseView) => void;
}

const untouched: { met: string[]; note: string } = { met: [], note: "" };

/** One work item in the hands of the person, or to be taken: the checklist, the note, and a button for each thing that may be done. */
export function WorkItemForm({ view, placed, actions, work, onDone }: WorkItemFormProps): ReactNode {
  const { casePage: words, caseActions } = useWords();
  const say = useSay();
  const { item, step, name } = placed;
  const busy = work.busy?.workItemId === placed.item.id ? work.busy.type : undefined;
  const form = useKeptForm(`item.${item.id}`, untouched);
  const [returning, setReturning] = useState(false);
  const [answering, setAnswering] = useState(false);
  const [lacking, setLacking] = useState<RefusalCode>();
  const { met, note } = form.fields;
  const may = (type: AvailableAction["type"]): AvailableAction | undefined =>
    actions.find((action) => action.type === type);
  const finish = may("CompleteWorkItem") ?? may("DecideWorkItem");
  const sendBack = may("SendBack");
  const answer = detoursAt("own", actions).find(({ type }) => type === "AnswerDelegation");

  const wish = (asked: Wish): void =>
    work.wish(asked, (after) => {
      form.done();
      onDone(after);
    });
  const settle = (outcome: string | undefined): void => {
    const open = step.requirements.some((requirement) => !met.includes(requirement));
    const lack =
      note.trim() !== "" ? undefined : outcome === "no" ? "reason-missing" : open ? "note-missing" : undefined;
    setLacking(lack);
    if (lack) return;
    const done = { workItemId: item.id, requirementsMet: met, note: note.trim() };
    wish(outcome === undefined ? { type: "CompleteWorkItem", ...done } : { type: "DecideWorkItem", outcome, ...done });
  };

  return (
    <article className={styles.item} aria-label={`${words.step(name)}: ${step.activity}`}>
      <p className={styles.itemHead}>
        <Tag tone="info">{words.step(name)}</Tag>
        {item.round > 1 ? (
          <Tag tone="look">
            <IconArrowBackUp size={14} aria-hidden />
            {words.round(item.round)}
          </Tag>
        ) : null}
        <Due at={item.dueAt} warnAt={item.warnAt} />
      </p>
      <h3>{step.activity}</h3>
      <HowItCame view={view} item={item} />
      {step.outputs.length > 0 ? (
        <p className={styles.outputs}>
          {words.outputs}: {step.outputs.join("; ")}
        </p>
      ) : null}
      {may("ClaimWorkItem") ? (
        <Button
          size="md"
          leftSection={<IconHandGrab size={18} aria-hidden />}
          loading={busy === "ClaimWorkItem"}
          onClick={() => work.wish({ type: "ClaimWorkItem", workItemId: item.id }, () => undefined)}
        >
          {words.take}
        </Button>
      ) : null}
      {answer ? (
        <Button size="md" leftSection={<IconMessageForward size={18} aria-hidden />} onClick={() => setAnswering(true)}>
          {caseActions.of.AnswerDelegation.name}
        </Button>
      ) : null}
      {answer && answering ? (
        <DetourDialog view={view} detour={answer} onClose={() => setAnswering(false)} onDone={onDone} />
      ) : null}
      {finish && !returning ? (
        <>
          <Checklist requirements={step.requirements} met={met} onChange={(ticked) => form.change({ met: ticked })} />
          <Textarea
            label={words.note}
            description={finish.type === "DecideWorkItem" ? words.noteHint : words.noteHintTask}
            rows={2}
            maxLength={2000}
            value={note}
            error={lacking ? say(refusalMessages[lacking]) : undefined}
            onChange={(event) => form.change({ note: event.currentTarget.value })}
          />
          <FinishButtons view={view} step={step} action={finish} busy={busy} onFinish={settle} />
        </>
      ) : null}
      {returning && sendBack ? (
        <SendBackForm
          view={view}
          item={item}
          targets={sendBack.targets}
          busy={busy === "SendBack"}
          onSend={wish}
          onCancel={() => setReturning(false)}
        />
      ) : (
        <div className={styles.minor}>
          {sendBack ? (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => setReturning(true)}
            >
              {words.sendBack}
            </Button>
          ) : null}
          <DetourMenu
            view={view}
            detours={detoursAt("own", actions).filter(({ type }) => type !== "AnswerDelegation")}
            label={caseActions.more}
            onDone={onDone}
          />
          {may("ReleaseWorkItem") ? (
            <Button
              variant="transparent"
              c="nila.7"
              px={0}
              title={words.releaseHint}
              loading={busy === "ReleaseWorkItem"}
              onClick={() => work.wish({ type: "ReleaseWorkItem", workItemId: item.id }, () => undefined)}
            >
              {words.release}
            </Button>
          ) : null}
        </div>
      )}
    </article>
  );
}
