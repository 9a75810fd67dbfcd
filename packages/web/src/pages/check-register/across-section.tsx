import { findStep, stepNumber } from "@alur/model";
import type { ReactNode } from "react";
import type { AcrossFinding, AcrossGroup } from "../../device/register-report.ts";
import { Opening } from "../../findings/opening.tsx";
import { severityTones } from "../../findings/severity-tones.ts";
import { TwinRows } from "../../findings/twin-rows.tsx";
import { WhyAndBasis } from "../../findings/why-and-basis.tsx";
import { useSay, useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { Tag } from "../../shell/tag.tsx";
import styles from "./check-register.module.css";
import { SopLink } from "./sop-link.tsx";
import type { CheckedRegister } from "./use-checked-register.ts";

/** What a rule found more often than this is opened by whoever wants to read it. */
const fewFindings = 6;

/** What shows only beside other SOPs, by the rule that found it. */
export function AcrossSection({ checked }: { checked: CheckedRegister }): ReactNode {
  const { register: words } = useWords();
  const { groups } = checked.report;
  return (
    <section className={card.card} aria-labelledby="judul-antar-sop">
      <h2 id="judul-antar-sop">{words.acrossTitle}</h2>
      {groups.length === 0 ? <p className={card.hint}>{words.acrossNone}</p> : null}
      {groups.map((group) => (
        <Group key={`${group.rule} ${group.severity}`} group={group} checked={checked} />
      ))}
    </section>
  );
}

function Group({ group, checked }: { group: AcrossGroup; checked: CheckedRegister }): ReactNode {
  const { editor, register: words } = useWords();
  const say = useSay();
  const { severity, explanation, findings, rule } = group;
  const list = (
    <ul className={styles.findings}>
      {findings.map((finding, i) => (
        <Found key={`${finding.sop} ${finding.stepId ?? ""} ${i}`} finding={finding} checked={checked} />
      ))}
    </ul>
  );
  return (
    <div className={styles.group}>
      <h3>
        <Tag tone={severityTones[severity]}>{editor.severity[severity]}</Tag>
        {explanation ? say(explanation.title) : rule} ({findings.length})
      </h3>
      <WhyAndBasis explanation={explanation} />
      {findings.length > fewFindings ? <Opening summary={words.showAll(findings.length)}>{list}</Opening> : list}
    </div>
  );
}

function Found({ finding, checked }: { finding: AcrossFinding; checked: CheckedRegister }): ReactNode {
  const say = useSay();
  return (
    <li>
      <p className={styles.where}>
        <SopLink of={checked.sops[finding.sop]} /> <span>{say(finding.place)}</span>
      </p>
      <p>{say(finding.message)}</p>
      <Twin finding={finding} checked={checked} />
    </li>
  );
}

/** The other SOP: its row beside this one where the finding is about rows, else the way to it. */
function Twin({
  finding: { sop, stepId, twin },
  checked: { sops },
}: {
  finding: AcrossFinding;
  checked: CheckedRegister;
}): ReactNode {
  const { findings } = useWords();
  const here = sops[sop];
  const there = twin && sops[twin.sop];
  if (!here || !there) return null;
  const own = stepId === undefined ? undefined : findStep(here.sop, stepId);
  const other = twin.stepId === undefined ? undefined : findStep(there.sop, twin.stepId);
  if (!own || !other)
    return (
      <p className={styles.twin}>
        {findings.comparedWith} <SopLink of={there} />
      </p>
    );
  const head = (one: typeof here, number: string): string => findings.twinStep(one.sop.identity.title, number);
  const [ownHead, otherHead] = [head(here, stepNumber(here.sop, own)), head(there, stepNumber(there.sop, other))];
  return (
    <Opening summary={`${findings.comparedWith} ${otherHead}`}>
      <TwinRows
        one={{ sop: here.sop, step: own, head: <SopLink of={here}>{ownHead}</SopLink> }}
        other={{ sop: there.sop, step: other, head: <SopLink of={there}>{otherHead}</SopLink> }}
      />
    </Opening>
  );
}
