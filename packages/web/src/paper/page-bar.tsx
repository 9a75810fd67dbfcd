import { ActionIcon, Button } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconZoomIn, IconZoomOut } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import styles from "./paper.module.css";
import type { PageView } from "./use-page-view.ts";

/** Which page one sees, and how large. */
export function PageBar({ view, pages }: { view: PageView; pages: number }): ReactNode {
  const { paper } = useWords();
  const { page, zoom } = view;
  const icon = { size: 18, "aria-hidden": true } as const;
  const press = (label: string, act: (() => void) | undefined, drawing: ReactNode): ReactNode => (
    <ActionIcon variant="default" size="lg" aria-label={label} title={label} disabled={!act} onClick={() => act?.()}>
      {drawing}
    </ActionIcon>
  );
  const turn = (by: number): (() => void) | undefined =>
    page + by >= 0 && page + by < pages ? () => view.turnTo(page + by) : undefined;
  return (
    <div className={styles.bar}>
      {press(paper.previous, turn(-1), <IconArrowUp {...icon} />)}
      {press(paper.next, turn(1), <IconArrowDown {...icon} />)}
      <span role="status">{paper.pageOf(page + 1, pages)}</span>
      <span className={styles.apart} />
      {press(paper.smaller, view.smaller, <IconZoomOut {...icon} />)}
      {press(paper.larger, view.larger, <IconZoomIn {...icon} />)}
      <Button variant="default" size="compact-md" fz="sm" disabled={zoom === "width"} onClick={view.fit}>
        {paper.wholeWidth}
      </Button>
      {zoom === "width" ? null : <span>{paper.percent(Math.round(zoom * 100))}</span>}
    </div>
  );
}
