import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ConnectionLost, RequestProblem } from "../api/problem.ts";
import { useSay, useWords } from "../messages/language.tsx";
import styles from "./problem-alert.module.css";

/** Says why something could not be done, in the server's own sentence; what stands in the way is listed where there are several things. */
export function ProblemAlert({ error }: { error: unknown }): ReactNode {
  const { shell } = useWords();
  const say = useSay();
  if (error === null || error === undefined) return null;
  const answer = error instanceof RequestProblem ? error.answer : undefined;
  return (
    <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
      {answer ? say(answer.message) : error instanceof ConnectionLost ? shell.noLine : shell.unexplained}
      {answer?.details && answer.details.length > 0 ? (
        <ul className={styles.details}>
          {answer.details.map((detail) => (
            <li key={detail.id}>{say(detail)}</li>
          ))}
        </ul>
      ) : null}
    </Alert>
  );
}
