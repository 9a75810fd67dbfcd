import { labels, performerNames, type LabelKey, type Sop, type Step } from "@alur/model";
import type { ReactNode } from "react";
import { useSay, useWords } from "../messages/language.tsx";
import styles from "./findings.module.css";

/** A row of an SOP under its heading. */
interface TwinRow {
  sop: Sop;
  step: Step;
  head: ReactNode;
}

const cells: readonly [LabelKey, (sop: Sop, step: Step) => string][] = [
  ["activity", (_, step) => step.activity],
  ["performers", (sop, step) => performerNames(sop, step).join(", ")],
  ["requirements", (_, step) => step.requirements.join("; ")],
  ["duration", (_, step) => step.duration.text],
  ["outputs", (_, step) => step.outputs.join("; ")],
];

/** Two rows cell by cell, side by side; what is the same in both is set off. */
export function TwinRows({ one, other }: { one: TwinRow; other: TwinRow }): ReactNode {
  const { findings } = useWords();
  const say = useSay();
  return (
    <div className={styles.twin} role="region" aria-label={findings.comparedWith} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{findings.part}</th>
            <th scope="col">{one.head}</th>
            <th scope="col">{other.head}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(([label, textOf]) => {
            const [here, there] = [textOf(one.sop, one.step), textOf(other.sop, other.step)];
            return here === "" && there === "" ? null : (
              <tr key={label} data-same={here === there || undefined}>
                <th scope="row">{say(labels[label])}</th>
                <td>{here}</td>
                <td>{there}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
