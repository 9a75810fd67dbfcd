import type { Fix } from "@alur/check";
import { labels, stepNumber, type Sop } from "@alur/model";
import { useMemo, type ReactNode } from "react";
import { useSay, useWords } from "../../../messages/language.tsx";
import { Heard } from "../../../shell/heard.tsx";
import styles from "./findings.module.css";
import { changesBetween, type FixChange } from "./fix-changes.ts";

/** So many changes are shown; renumbering a whole table is understood from its first rows. */
const SHOWN = 3;

/** What a mend would change: what stands there now, and what will stand there. */
export function FixPreview({ sop, fix }: { sop: Sop; fix: Fix }): ReactNode {
  const { findings } = useWords();
  const say = useSay();
  const changes = useMemo(() => {
    const words = { yes: say(labels.yes).toLowerCase(), no: say(labels.no).toLowerCase(), end: say(labels.end) };
    return changesBetween(sop, fix.apply(sop), words);
  }, [sop, fix, say]);
  const more = changes.length - SHOWN;
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {changes.slice(0, SHOWN).map((change, i) => (
        <li key={i}>
          <Change sop={sop} change={change} />
        </li>
      ))}
      {more > 0 ? <li>{findings.moreChanges(more)}</li> : null}
    </ul>
  );
}

function Change({ sop, change: { part, step, before, after } }: { sop: Sop; change: FixChange }): ReactNode {
  const { findings } = useWords();
  const place = step ? findings.changedCell(findings.parts[part], stepNumber(sop, step)) : findings.parts[part];
  return (
    <>
      {place}: <Heard>{findings.before}</Heard>
      <del>{before === "" ? findings.empty : before}</del> {findings.after}{" "}
      <ins>{after === "" ? findings.empty : after}</ins>
    </>
  );
}
