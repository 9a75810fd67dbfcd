import type { ReactNode } from "react";
import type { RegisterReport } from "../../device/register-report.ts";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import styles from "./check-register.module.css";
import { percent } from "./percent.ts";
import { SopLink } from "./sop-link.tsx";
import type { CheckedRegister } from "./use-checked-register.ts";

/** Nobody reads a matrix that is wider; what lies beyond is compared with those that are shown. */
const mostColumns = 12;

type Family = RegisterReport["families"][number];

/** SOPs that follow one flow, with how like each is to every other. */
export function FamiliesSection({ checked }: { checked: CheckedRegister }): ReactNode {
  const { register: words } = useWords();
  const { families } = checked.report;
  if (families.length === 0) return null;
  return (
    <section className={card.card} aria-labelledby="judul-keluarga">
      <h2 id="judul-keluarga">{words.familiesTitle}</h2>
      <p className={card.hint}>{words.familiesWhy}</p>
      {families.map((family, i) => (
        <Likeness key={family.sops.join(" ")} family={family} checked={checked} label={words.family(i + 1)} />
      ))}
    </section>
  );
}

interface LikenessProps {
  family: Family;
  checked: CheckedRegister;
  label: string;
}

/** A family's matrix: rows and columns are its SOPs, under their numbers in the register. It scrolls by itself where it is wider than the screen. */
function Likeness({ family, checked: { sops }, label }: LikenessProps): ReactNode {
  const { register: words } = useWords();
  const likeness = new Map(
    family.pairs.flatMap(({ one, other, words: alike }) => [
      [`${one} ${other}`, alike] as const,
      [`${other} ${one}`, alike] as const,
    ]),
  );
  const alike = (row: number, column: number): string => {
    const part = likeness.get(`${row} ${column}`);
    return part === undefined ? "·" : percent(part);
  };
  const columns = family.sops.slice(0, mostColumns);
  return (
    <div className={styles.matrix} role="region" aria-label={label} tabIndex={0}>
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.sop}</th>
            {columns.map((sop) => (
              <th key={sop} scope="col" title={sops[sop]?.sop.identity.title}>
                {sop + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {family.sops.map((row) => (
            <tr key={row}>
              <td>{row + 1}</td>
              <th scope="row">
                <SopLink of={sops[row]} />
              </th>
              {columns.map((column) => (
                <td key={column}>{row === column ? "–" : alike(row, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
