import "../../messages/shelves/cases.ts";
import type { CaseSummary } from "@alur/server/api";
import { NativeSelect, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useCases } from "../../api/cases.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import card from "../../shell/card.module.css";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { CaseTable } from "./case-table.tsx";
import styles from "./cases.module.css";

/** Berkas: where every one of them is now. */
export function Page(): ReactNode {
  return <SignedIn>{() => <Cases />}</SignedIn>;
}

function Cases(): ReactNode {
  const { cases: words } = useWords();
  const query = useCases();
  return (
    <PageFrame title={words.listTitle} lead={words.listLead}>
      <Answered query={query}>
        {(all) =>
          all.length === 0 ? (
            <p className={`${card.card} ${card.hint}`}>
              <span>
                {words.listEmpty} <Link to="/sop-berlaku">{words.toRegister}</Link>
              </span>
            </p>
          ) : (
            <CaseList all={all} />
          )
        }
      </Answered>
    </PageFrame>
  );
}

type Shown = "all" | CaseSummary["status"];

function matches(entry: CaseSummary, shown: Shown, sought: string): boolean {
  if (shown !== "all" && entry.status !== shown) return false;
  const text = `${entry.subject} ${entry.number} ${entry.requesterName}`.toLowerCase();
  return text.includes(sought.trim().toLowerCase());
}

function CaseList({ all }: { all: readonly CaseSummary[] }): ReactNode {
  const { cases: words } = useWords();
  const [shown, setShown] = useState<Shown>("all");
  const [sought, setSought] = useState("");
  const found = all.filter((entry) => matches(entry, shown, sought));
  return (
    <section className={card.card} aria-label={words.listTitle}>
      <div className={styles.tools}>
        <TextInput
          type="search"
          label={words.find}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.filter}
          value={shown}
          onChange={(event) => setShown(event.currentTarget.value as Shown)}
          data={[
            { value: "all", label: words.all },
            { value: "open", label: words.running },
            { value: "held", label: words.held },
            { value: "ended", label: words.ended },
            { value: "cancelled", label: words.cancelled },
          ]}
        />
      </div>
      {found.length === 0 ? <p className={card.hint}>{words.nothingMatches}</p> : <CaseTable cases={found} />}
    </section>
  );
}
