import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import styles from "./page-frame.module.css";

interface PageFrameProps {
  title: string;
  /** Stands above the title: where this page belongs. */
  above?: ReactNode;
  /** One sentence below the title. */
  lead?: ReactNode;
  /** Buttons that concern the whole page. */
  actions?: ReactNode;
  /** `narrow` for forms, `wide` for tables, `full` for what needs all the room that a large screen has. */
  width?: "narrow" | "wide" | "full";
  children: ReactNode;
}

/** The head of every page: its title, also the window's, which takes the focus when one comes from another page, so that a screen reader says where one is. */
export function PageFrame({ title, above, lead, actions, width = "wide", children }: PageFrameProps): ReactNode {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFromElsewhere = useRouterState({ select: (state) => state.resolvedLocation !== undefined });
  const arrived = useRef(cameFromElsewhere);

  useEffect(() => {
    document.title = words.shell.titleOf(title);
  }, [title, words]);
  useEffect(() => {
    if (arrived.current) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.head}>
        <div className={styles.heading}>
          {above === undefined ? null : <div className={styles.above}>{above}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
