import "../../messages/shelves/cases.ts";
import "../../messages/shelves/drafts.ts";
import "../../messages/shelves/office.ts";
import "../../messages/shelves/room.ts";
import type { Me, ProcedureSummary } from "@alur/server/api";
import { Alert, Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { Link, useRouterState } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useProcedures } from "../../api/procedures.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import card from "../../shell/card.module.css";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { DraftsSection } from "./drafts-section.tsx";
import { OpenCaseDialog } from "./open-case-dialog.tsx";
import { ProcedureTable } from "./procedure-table.tsx";

/** SOP berlaku: the register, and where a berkas begins. */
export function Page(): ReactNode {
  return <SignedIn>{(me) => <Register me={me} />}</SignedIn>;
}

function Register({ me }: { me: Me }): ReactNode {
  const { cases: words, register } = useWords();
  const query = useProcedures();
  const [opening, setOpening] = useState<ProcedureSummary>();
  return (
    <PageFrame
      title={words.registerTitle}
      above={me.agency.name}
      lead={words.registerLead}
      actions={
        <Button component={Link} to="/sop-berlaku/periksa" variant="default">
          {register.check}
        </Button>
      }
    >
      <NowInForce />
      <Answered query={query}>
        {(procedures) => (
          <section className={card.card} aria-label={words.registerTitle}>
            {procedures.length === 0 ? (
              <p className={card.hint}>
                {words.registerEmpty} <Link to="/">{words.toWorkroom}</Link>
              </p>
            ) : (
              <ProcedureTable procedures={procedures} mayMove={me.official.administrator} onOpen={setOpening} />
            )}
          </section>
        )}
      </Answered>
      <DraftsSection />
      <OpenCaseDialog procedure={opening} me={me} onClose={() => setOpening(undefined)} />
    </PageFrame>
  );
}

/** After an SOP was put into force: that it is done, and who can begin with it. */
function NowInForce(): ReactNode {
  const { cases: words } = useWords();
  const done = useRouterState({ select: ({ location }) => location.state.inForce });
  if (!done) return null;
  const { title, openedBy } = done;
  return (
    <Alert color="daun" role="status" icon={<IconCircleCheck size={18} aria-hidden />}>
      {words.nowInForce(title)} {openedBy === "any-post" ? words.openedByAnyPost : words.openedBy(openedBy)}
    </Alert>
  );
}
