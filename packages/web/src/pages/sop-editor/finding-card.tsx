import type { Finding } from "@alur/check";
import { Button } from "@mantine/core";
import { IconWand } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useSay, useWords } from "../../messages/language.tsx";
import { Tag, type Tone } from "../../shell/tag.tsx";
import type { ExplainedFinding } from "../../sop-sheet/use-check.ts";
import { useMender } from "./mending-context.ts";
import styles from "./sop-editor.module.css";

const tones: Record<Finding["severity"], Tone> = { error: "bad", warning: "look", advice: "info" };

interface FindingCardProps {
  finding: ExplainedFinding;
  /** Where it is, when that is not plain from the place of the card. */
  where?: ReactNode;
}

/** One finding: how grave, what, on what it rests, and the mend that Alur offers. */
export function FindingCard({ finding, where }: FindingCardProps): ReactNode {
  const { editor } = useWords();
  const say = useSay();
  const { mend } = useMender();
  const { fix, explanation } = finding;
  return (
    <div className={styles.finding}>
      <p className={styles.findingHead}>
        <Tag tone={tones[finding.severity]}>{editor.severity[finding.severity]}</Tag>
        {where}
      </p>
      <p>{say(finding.message)}</p>
      {explanation ? (
        <p className={styles.basis}>
          {say(explanation.why)} {editor.basis[explanation.basis.kind]}: {explanation.basis.text}
        </p>
      ) : null}
      {fix ? (
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconWand size={16} aria-hidden />}
          onClick={() => mend((sop) => fix.apply(sop))}
        >
          {say(fix.label)}
        </Button>
      ) : null}
    </div>
  );
}
