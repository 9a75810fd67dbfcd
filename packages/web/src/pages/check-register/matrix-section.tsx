import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { DataTable } from "../../shell/data-table.tsx";
import { percent } from "./percent.ts";
import { SopLink } from "./sop-link.tsx";
import type { CheckedRegister } from "./use-checked-register.ts";

/** One line for each SOP: its findings by severity, those that show only beside the others, and which other is most like it. */
export function MatrixSection({ checked: { sops, report } }: { checked: CheckedRegister }): ReactNode {
  const { register: words, editor } = useWords();
  return (
    <section className={card.card} aria-labelledby="judul-matriks">
      <h2 id="judul-matriks">{words.matrixTitle}</h2>
      <p className={card.hint}>{words.matrixWhy}</p>
      <DataTable
        label={words.matrixTitle}
        columns={[
          { heading: words.sop },
          { heading: editor.severity.error },
          { heading: editor.severity.warning },
          { heading: editor.severity.advice },
          { heading: words.acrossTitle },
          { heading: words.closest },
        ]}
        lines={report.sops.map(({ counts, across, closest }, i) => ({
          key: sops[i]?.id ?? String(i),
          cells: [
            <span key="sop">
              {i + 1}. <SopLink of={sops[i]} />
            </span>,
            orBlank(counts.error),
            orBlank(counts.warning),
            orBlank(counts.advice),
            orBlank(across),
            closest ? (
              <span key="closest">
                {closest.sop + 1}. <SopLink of={sops[closest.sop]} /> ({percent(closest.words)})
              </span>
            ) : null,
          ],
        }))}
      />
    </section>
  );
}

/** A matrix is read by what stands in it: nothing found leaves the cell empty, and on a phone takes no line. */
function orBlank(count: number): ReactNode {
  return count === 0 ? null : count;
}
