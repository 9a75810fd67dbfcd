import type { PresetName } from "@alur/check";
import type { Sop } from "@alur/model";
import { NativeSelect } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { SisterSop } from "../../../device/sister-sops.ts";
import { useSay, useWords } from "../../../messages/language.tsx";
import card from "../../../shell/card.module.css";
import editorStyles from "../sop-editor.module.css";
import styles from "./findings.module.css";
import type { FindingAt } from "./finding-place.tsx";
import { FindingsFilter, isChosen, type FindingsChoice } from "./findings-filter.tsx";
import { RuleFindings } from "./rule-findings.tsx";
import { SuppressedList } from "./suppressed-list.tsx";
import type { ShownReview } from "./use-review.ts";

interface FindingsListProps {
  sop: Sop;
  /** Undefined while the rules are being fetched. */
  review: ShownReview | undefined;
  preset: PresetName;
  sisters: readonly SisterSop[];
  onPreset: (preset: PresetName) => void;
  onGoTo: (at: FindingAt) => void;
}

/** Every finding, worst first and gathered by the rule that found it, so that the reason is read once; each leads to its row. */
export function FindingsList({ sop, review, preset, sisters, onPreset, onGoTo }: FindingsListProps): ReactNode {
  const { editor, findings } = useWords();
  const say = useSay();
  const [choice, setChoice] = useState<FindingsChoice>();
  // The button answers at once; hundreds of findings may follow a moment later.
  const shown = useDeferredValue(choice);
  const groups = useMemo(
    () =>
      review?.groups.flatMap((group) => {
        const chosen = group.findings.filter((finding) => isChosen(finding, shown));
        return chosen.length > 0 ? [{ ...group, findings: chosen }] : [];
      }) ?? [],
    [review, shown],
  );
  return (
    <section id="temuan" aria-labelledby="judul-temuan" className={card.card}>
      <div className={styles.head}>
        <h2 id="judul-temuan">
          {review ? `${editor.findingsTitle} (${review.findings.length})` : editor.findingsTitle}
        </h2>
        {review ? (
          <>
            <FindingsFilter findings={review.findings} chosen={choice} onChoose={setChoice} />
            <NativeSelect
              className={styles.preset ?? ""}
              label={findings.preset}
              size="xs"
              value={preset}
              data={review.presets.map(({ value, name }) => ({ value, label: say(name) }))}
              onChange={(event) => onPreset(event.currentTarget.value as PresetName)}
            />
          </>
        ) : null}
      </div>
      {review === undefined ? <p className={card.hint}>{editor.checking}</p> : null}
      {review?.findings.length === 0 ? (
        <p className={editorStyles.clean}>
          <IconCircleCheck size={18} aria-hidden />
          {editor.clean}
        </p>
      ) : null}
      {groups.map((group) => (
        <RuleFindings
          key={`${group.rule} ${group.severity}`}
          sop={sop}
          group={group}
          sisters={sisters}
          onGoTo={onGoTo}
        />
      ))}
      {shown !== undefined && review && review.findings.length > 0 && groups.length === 0 ? (
        <p className={card.hint}>{findings.noneChosen}</p>
      ) : null}
      {review ? <SuppressedList sop={sop} suppressed={review.suppressed} idle={review.idle} onGoTo={onGoTo} /> : null}
    </section>
  );
}
