import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useDemoOfficials, useDemoSwitch } from "../../api/demo.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import styles from "./sign-in.module.css";

/** The officials of the sample office; a click makes one of them of whoever opens it. */
export function DemoChoice(): ReactNode {
  const { entrance, shell } = useWords();
  const officials = useDemoOfficials();
  const change = useDemoSwitch();
  return (
    <PageFrame title={entrance.chooseTitle} lead={entrance.chooseLead} width="narrow">
      <ProblemAlert error={change.error} />
      <ul className={`${card.card} ${styles.officials}`}>
        {officials.map((official) => (
          <li key={official.id}>
            <span>
              <strong>{official.name}</strong>
              <span>
                {official.posts.join(", ") || (official.administrator ? shell.administrator : shell.demoNoPost)}
              </span>
            </span>
            <Button
              variant="default"
              size="compact-md"
              aria-label={entrance.actAs(official.name)}
              disabled={change.isPending}
              onClick={() => change.mutate(official.id)}
            >
              {entrance.signIn}
            </Button>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
