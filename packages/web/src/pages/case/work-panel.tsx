import type { AvailableAction, CaseView } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import { ActingNote } from "./acting-note.tsx";
import { openItems, placeItem } from "./case-steps.ts";
import { RecallLine } from "./recall-line.tsx";
import { useWork } from "./use-work.ts";
import { WorkItemForm } from "./work-item-form.tsx";

interface WorkPanelProps {
  view: CaseView;
  onDone: (after: CaseView) => void;
}

/** What the administrator may do with the work of others stands where that work is. */
const ofOthers: readonly AvailableAction["type"][] = ["ReassignWorkItem", "RemovePerformer", "RecallWorkItem"];

/** What the person may do now: exactly what the server names, and nothing else. */
export function WorkPanel({ view, onDone }: WorkPanelProps): ReactNode {
  const { casePage: words } = useWords();
  // Held here and not at the work item: when a colleague was faster, the item goes, and the sentence about it must stay.
  const work = useWork(view);
  const actionsOf = (workItemId: string): AvailableAction[] =>
    view.available.filter((action) => action.workItemId === workItemId && !ofOthers.includes(action.type));
  const mine = openItems(view).filter(({ item }) => actionsOf(item.id).length > 0);
  const recallable = view.available.flatMap(({ type, workItemId }) =>
    type === "RecallWorkItem" ? view.workItems.filter((item) => item.id === workItemId) : [],
  );
  return (
    <section aria-labelledby="tugas-anda" className={card.card}>
      <h2 id="tugas-anda">{words.yourWork}</h2>
      <ProblemAlert error={work.error} />
      <ActingNote posts={mine.map(({ item }) => item.audience)} />
      {mine.length === 0 ? <p className={card.hint}>{words.nothingForYou}</p> : null}
      {mine.map((placed) => (
        <WorkItemForm
          key={`${placed.item.id}.${placed.item.status}`}
          view={view}
          placed={placed}
          actions={actionsOf(placed.item.id)}
          work={work}
          onDone={onDone}
        />
      ))}
      {recallable.flatMap((item) =>
        placeItem(view, item).map((placed) => (
          <RecallLine key={item.id} placed={placed} work={work} onDone={() => undefined} />
        )),
      )}
    </section>
  );
}
