import type { Sop } from "@alur/model";
import { NativeSelect, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useProcedures } from "../../api/procedures.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import styles from "./enforce.module.css";

interface VersionFieldsProps {
  sop: Sop;
  supersedes: string;
  effectiveFrom: string;
  onChange: (change: { supersedes?: string; effectiveFrom?: string }) => void;
}

/** Which SOP the new one takes the place of, and from which day on. One with the same number is superseded without asking. */
export function VersionFields({ sop, supersedes, effectiveFrom, onChange }: VersionFieldsProps): ReactNode {
  const { migration: words } = useWords();
  const { data: procedures = [] } = useProcedures();
  const last = procedures.filter(({ inForceUntil }) => inForceUntil === null);
  const sameNumber = last.find(({ number }) => plain(number) !== "" && plain(number) === plain(sop.identity.number));
  const options = sameNumber ? [sameNumber] : last;
  return (
    <section className={card.card} aria-label={words.replaces}>
      <div className={styles.versionFields}>
        {options.length > 0 ? (
          <NativeSelect
            label={words.replaces}
            description={words.replacesHint}
            disabled={sameNumber !== undefined}
            value={sameNumber?.id ?? supersedes}
            onChange={(event) => onChange({ supersedes: event.currentTarget.value })}
            data={[
              { value: "", label: words.replacesNothing },
              ...options.map(({ id, title, number }) => ({
                value: id,
                label: [title, number].filter(Boolean).join(", "),
              })),
            ]}
          />
        ) : null}
        <TextInput
          type="date"
          label={words.effectiveFrom}
          description={words.effectiveFromHint}
          value={effectiveFrom}
          onChange={(event) => onChange({ effectiveFrom: event.currentTarget.value })}
        />
      </div>
    </section>
  );
}

/** Numbers differ by more than spaces and capitals. */
function plain(number: string): string {
  return number.replaceAll(/\s/g, "").toLowerCase();
}
