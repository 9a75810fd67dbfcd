import type { Fix } from "@alur/check";
import { labels, stepNumber, type Identity, type Sop } from "@alur/model";
import { useMemo, type ReactNode } from "react";
import { useSay, useWords } from "../../../messages/language.tsx";
import { Heard } from "../../../shell/heard.tsx";
import styles from "./findings.module.css";
import { changesBetween, type FixChange } from "./fix-changes.ts";

/** So many changes are shown; renumbering a whole table is understood from its first rows. */
const SHOWN = 3;

/** What a mend would change: what stands there now, and what will stand there. */
export function FixPreview({ sop, fix }: { sop: Sop; fix: Pick<Fix, "apply"> }): ReactNode {
  const { editor, findings } = useWords();
  const say = useSay();
  const changes = useMemo(() => {
    const exits = { yes: say(labels.yes).toLowerCase(), no: say(labels.no).toLowerCase(), end: say(labels.end) };
    const symbols = { kinds: editor.kinds, allBranches: findings.allBranches };
    return changesBetween(sop, fix.apply(sop), { ...exits, ...symbols });
  }, [sop, fix, say, editor, findings]);
  const more = changes.length - SHOWN;
  // A person says that it was read rightly: from then on nobody need look at it again.
  if (changes.length === 0) return <p className={styles.changes}>{findings.onlyConfirms}</p>;
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

function Change({ sop, change }: { sop: Sop; change: FixChange }): ReactNode {
  const { findings } = useWords();
  const { before, after } = change;
  return (
    <>
      {usePlace(sop, change)}: <Heard>{findings.before}</Heard>
      <del>{before === "" ? findings.empty : before}</del> {findings.after}{" "}
      <ins>{after === "" ? findings.empty : after}</ins>
    </>
  );
}

function usePlace(sop: Sop, { part, step, line }: FixChange): string {
  const { editor, findings } = useWords();
  const say = useSay();
  if (step) return findings.changedCell(findings.parts[part], stepNumber(sop, step));
  if (line === undefined) return findings.parts[part];
  return lineName(line);

  function lineName(of: keyof Identity): string {
    if (of === "agency" || of === "workUnit") return editor[of];
    if (of === "revision") return findings.parts.identity;
    return say(labels[of === "number" ? "sopNumber" : of]);
  }
}
