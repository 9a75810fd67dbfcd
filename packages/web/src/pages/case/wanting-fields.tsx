import { Checkbox, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import styles from "./case.module.css";

interface WantingFieldsProps {
  requirements: readonly string[];
  /** What was ticked as wanting, with what was said about it. */
  wanting: Readonly<Record<string, string>>;
  onChange: (wanting: Record<string, string>) => void;
}

/** Which requirements are wanting, and what of each: whoever gets the berkas back sees at once what to mend. */
export function WantingFields({ requirements, wanting, onChange }: WantingFieldsProps): ReactNode {
  const { caseActions: words } = useWords();
  if (requirements.length === 0) return null;
  return (
    <fieldset className={styles.wanting}>
      <legend>{words.wanting}</legend>
      <p className={styles.target}>{words.wantingHint}</p>
      {requirements.map((requirement) => {
        const said = wanting[requirement];
        return (
          <div key={requirement} className={styles.wantingOne}>
            <Checkbox
              label={requirement}
              checked={said !== undefined}
              onChange={(event) => {
                const { [requirement]: _dropped, ...others } = wanting;
                onChange(event.currentTarget.checked ? { ...others, [requirement]: "" } : others);
              }}
            />
            {said === undefined ? null : (
              <TextInput
                aria-label={words.wantingReason(requirement)}
                placeholder={words.wantingReason(requirement)}
                maxLength={2000}
                value={said}
                onChange={(event) => onChange({ ...wanting, [requirement]: event.currentTarget.value })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
