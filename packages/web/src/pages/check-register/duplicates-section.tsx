import type { ReactNode } from "react";
import type { Alike } from "../../device/register-report.ts";
import { Opening } from "../../findings/opening.tsx";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { DataTable } from "../../shell/data-table.tsx";
import { percent } from "./percent.ts";
import { SopLink } from "./sop-link.tsx";
import type { CheckedRegister } from "./use-checked-register.ts";

/** Those most alike are shown at once; the others by whoever wants to read on. */
const fewPairs = 20;

/** The pairs that say nearly the same: one of the two should perhaps not be in force. */
export function DuplicatesSection({ checked }: { checked: CheckedRegister }): ReactNode {
  const { register: words } = useWords();
  const { duplicates } = checked.report;
  const rest = duplicates.slice(fewPairs);
  if (duplicates.length === 0) return null;
  return (
    <section className={card.card} aria-labelledby="judul-hampir-sama">
      <h2 id="judul-hampir-sama">{words.duplicatesTitle}</h2>
      <p className={card.hint}>{words.duplicatesWhy}</p>
      <Pairs checked={checked} pairs={duplicates.slice(0, fewPairs)} />
      {rest.length > 0 ? (
        <Opening summary={words.morePairs(rest.length)}>
          <Pairs checked={checked} pairs={rest} />
        </Opening>
      ) : null}
    </section>
  );
}

function Pairs({ checked: { sops }, pairs }: { checked: CheckedRegister; pairs: readonly Alike[] }): ReactNode {
  const { register: words } = useWords();
  return (
    <DataTable
      label={words.duplicatesTitle}
      columns={[
        { heading: words.firstSop },
        { heading: words.secondSop },
        { heading: words.sameWords },
        { heading: words.sameFlow },
      ]}
      lines={pairs.map(({ one, other, words: alike, flow }) => ({
        key: `${one} ${other}`,
        cells: [
          <SopLink key="one" of={sops[one]} />,
          <SopLink key="other" of={sops[other]} />,
          percent(alike),
          percent(flow),
        ],
      }))}
    />
  );
}
