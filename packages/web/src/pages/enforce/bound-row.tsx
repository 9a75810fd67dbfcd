import type { Performer } from "@alur/model";
import type { Proposal } from "@alur/run";
import type { Office } from "@alur/server/api";
import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Tag } from "../../shell/tag.tsx";
import styles from "./enforce.module.css";

interface BoundRowProps {
  performer: Performer;
  proposal: Proposal | undefined;
  byHand: boolean;
  /** False for a performer who has no work at any step. */
  needed: boolean;
  value: string;
  office: Office;
  onChange: (choice: string) => void;
}

/** One printed performer, who acts for them, and how sure that is. */
export function BoundRow({ performer, proposal, byHand, needed, value, office, onChange }: BoundRowProps): ReactNode {
  const { enforce } = useWords();
  const groups = [
    {
      group: enforce.posts,
      items: office.posts.map((post) => ({ value: `post:${post.id}`, label: post.name })),
    },
    {
      group: enforce.units,
      items: office.units.map((unit) => ({ value: `unit:${unit.id}`, label: unit.name })),
    },
    {
      group: enforce.outside,
      items: [
        { value: "requester", label: enforce.requester },
        ...office.posts.map((post) => ({ value: `external:${post.id}`, label: enforce.externalThrough(post.name) })),
      ],
    },
  ];
  return (
    <li className={styles.row}>
      <span className={styles.printed}>{performer.name}</span>
      <NativeSelect
        aria-label={enforce.actsAsFor(performer.name)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[{ value: "", label: enforce.choose }, ...groups.filter(({ items }) => items.length > 0)]}
      />
      <span className={styles.sureness}>
        <Sureness proposal={proposal} byHand={byHand} needed={needed} bound={value !== ""} />
      </span>
    </li>
  );
}

interface SurenessProps extends Pick<BoundRowProps, "proposal" | "byHand" | "needed"> {
  bound: boolean;
}

function Sureness({ proposal, byHand, needed, bound }: SurenessProps): ReactNode {
  const { enforce } = useWords();
  if (!bound) return needed ? <Tag tone="bad">{enforce.unmatched}</Tag> : <Tag>{enforce.notNeeded}</Tag>;
  if (byHand || !proposal) return <Tag tone="info">{enforce.byHand}</Tag>;
  const { confidence, by = "" } = proposal;
  return <Tag tone={confidence === "sure" ? "good" : "look"}>{enforce.confidence[confidence](by)}</Tag>;
}
