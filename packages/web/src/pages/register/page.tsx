import type { Me, ProcedureSummary } from "@alur/server/api";
import { Alert, Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { Link, useRouterState } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useProcedures } from "../../api/procedures.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import card from "../../shell/card.module.css";
import { DataTable, type Column, type Line } from "../../shell/data-table.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { sayDate } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import { OpenCaseDialog } from "./open-case-dialog.tsx";

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
              <ProcedureTable procedures={procedures} onOpen={setOpening} />
            )}
          </section>
        )}
      </Answered>
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

interface ProcedureTableProps {
  procedures: readonly ProcedureSummary[];
  onOpen: (procedure: ProcedureSummary) => void;
}

function ProcedureTable({ procedures, onOpen }: ProcedureTableProps): ReactNode {
  const { cases: words } = useWords();
  const speech = useTimeSpeech();
  const columns: Column[] = [
    { heading: words.sop },
    { heading: words.sopNumber },
    { heading: words.since },
    { heading: words.steps },
    { heading: words.openCases },
    { heading: words.action, quiet: true },
  ];
  const lines: Line[] = procedures.map((procedure) => ({
    key: procedure.id,
    cells: [
      <Link key="title" to="/sop-berlaku/$id" params={{ id: procedure.id }}>
        {procedure.title}
      </Link>,
      procedure.number,
      sayDate(speech, procedure.inForceSince),
      procedure.steps,
      procedure.openCases,
      procedure.openThroughPostIds.length > 0 ? (
        <Button key="open" size="xs" aria-label={words.openCaseOf(procedure.title)} onClick={() => onOpen(procedure)}>
          {words.openCase}
        </Button>
      ) : (
        <span key="closed" className={card.hint}>
          {words.mayNotOpen}
        </span>
      ),
    ],
  }));
  return <DataTable label={words.registerTitle} columns={columns} lines={lines} />;
}
