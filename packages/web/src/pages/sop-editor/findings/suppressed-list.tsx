import type { SuppressedFinding } from "@alur/check";
import { stepNumber, unsuppress, type Sop, type Suppression } from "@alur/model";
import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useSay, useWords } from "../../../messages/language.tsx";
import { useMender } from "../mending-context.ts";
import editorStyles from "../sop-editor.module.css";
import styles from "./findings.module.css";
import { FindingPlace, type FindingAt } from "./finding-place.tsx";

interface SuppressedListProps {
  sop: Sop;
  suppressed: readonly SuppressedFinding[];
  idle: readonly Suppression[];
  onGoTo: (at: FindingAt) => void;
}

/** What somebody has left as it is, with the reason and the way to take that back; and the reasons that nothing needs any more. */
export function SuppressedList({ sop, suppressed, idle, onGoTo }: SuppressedListProps): ReactNode {
  const { findings } = useWords();
  const say = useSay();
  const { mend } = useMender();
  if (suppressed.length + idle.length === 0) return null;
  const nameOf = (stepId: string | undefined): string => {
    const step = sop.steps.find(({ id }) => id === stepId);
    return step ? stepNumber(sop, step) : "";
  };
  return (
    <section aria-labelledby="judul-diabaikan" className={styles.suppressed}>
      <h3 id="judul-diabaikan">
        {findings.suppressed} ({suppressed.length})
      </h3>
      <ul className={editorStyles.findings}>
        {suppressed.map((finding, i) => (
          <li key={`${finding.rule}${finding.stepId ?? ""}${i}`}>
            <FindingPlace sop={sop} at={finding} onGoTo={onGoTo} />
            <div className={styles.body}>
              <p>{say(finding.message)}</p>
              <p className={styles.given}>
                {findings.reason}: {finding.suppression.reason}
              </p>
              <Button
                className={styles.quiet ?? ""}
                variant="subtle"
                color="batu"
                size="compact-sm"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                aria-label={`${findings.takeBack}: ${nameOf(finding.stepId)} ${say(finding.message)}`}
                onClick={() => mend((before) => unsuppress(before, [finding.suppression]))}
              >
                {findings.takeBack}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {idle.length > 0 ? (
        <p className={styles.idle}>
          {findings.idle(idle.length)}{" "}
          <Button variant="subtle" size="compact-sm" onClick={() => mend((before) => unsuppress(before, idle))}>
            {findings.clean}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
