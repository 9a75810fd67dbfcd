import { waitsForChild, type AvailableCommand, type WorkItem } from "@alur/run";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { deedsOn } from "./deeds.ts";
import { SendBackChoice } from "./send-back-choice.tsx";
import styles from "./trial.module.css";
import type { Trial } from "./use-trial.ts";

interface DeedButtonsProps {
  trial: Trial;
  item: WorkItem;
}

/** What may be done with a piece of work: the engine's own list as buttons. */
export function DeedButtons({ trial, item }: DeedButtonsProps): ReactNode {
  const { trial: words } = useWords();
  const deeds = deedsOn(trial.run, item);
  const back = deeds.find((command) => command.type === "SendBack");
  return (
    <>
      <div className={styles.deeds}>
        {waitsForChild(item) ? (
          <Button data-deed size="xs" onClick={() => trial.act({ type: "EndChildCase", workItemId: item.id })}>
            {words.endCalled}
          </Button>
        ) : null}
        {deeds.map((command) => (
          <Deed key={command.type} trial={trial} command={command} />
        ))}
      </div>
      {back ? <SendBackChoice trial={trial} item={item} targets={back.targets} /> : null}
    </>
  );
}

/** The buttons of one thing that may be done. What an office chooses while a berkas runs, such as delegating, changes no way through the SOP: it has none. */
function Deed({ trial, command }: { trial: Trial; command: AvailableCommand }): ReactNode {
  const { trial: words } = useWords();
  switch (command.type) {
    case "CompleteWorkItem": {
      const { type, workItemId } = command;
      return (
        <Button data-deed size="xs" onClick={() => trial.act({ type, workItemId })}>
          {words.complete}
        </Button>
      );
    }
    case "DecideWorkItem": {
      const { type, workItemId, outcomes } = command;
      return outcomes.map((outcome) => (
        <Button
          key={outcome}
          data-deed
          size="xs"
          variant={outcome === "yes" ? "filled" : "default"}
          onClick={() => trial.act({ type, workItemId, outcome })}
        >
          {outcome === "yes" ? words.yes : outcome === "no" ? words.no : outcome}
        </Button>
      ));
    }
    case "OpenChildCase": {
      const { type, workItemId } = command;
      return (
        <Button size="xs" variant="default" onClick={() => trial.act({ type, workItemId })}>
          {words.openCalled}
        </Button>
      );
    }
    default:
      return null;
  }
}
