import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import styles from "./case.module.css";

interface ChecklistProps {
  requirements: readonly string[];
  met: readonly string[];
  onChange: (met: string[]) => void;
}

/** The requirements of a step, to be ticked one by one, or all at once with one tap. */
export function Checklist({ requirements, met, onChange }: ChecklistProps): ReactNode {
  const { casePage: words } = useWords();
  if (requirements.length === 0) return null;
  const all = requirements.every((requirement) => met.includes(requirement));
  return (
    <fieldset className={styles.checklist}>
      <legend>{words.requirements}</legend>
      {requirements.length > 1 ? (
        <Checkbox
          label={words.allComplete}
          checked={all}
          indeterminate={!all && met.length > 0}
          onChange={() => onChange(all ? [] : [...requirements])}
          fw={600}
        />
      ) : null}
      <div className={styles.checks} data-nested={requirements.length > 1 || undefined}>
        {requirements.map((requirement) => (
          <Checkbox
            key={requirement}
            label={requirement}
            checked={met.includes(requirement)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...met, requirement] : met.filter((other) => other !== requirement),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
