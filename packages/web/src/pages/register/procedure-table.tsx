import "@mantine/core/styles/Switch.layer.css";
import type { ProcedureSummary } from "@alur/server/api";
import { Button, Switch } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import card from "../../shell/card.module.css";
import { DataTable, type Column, type Line } from "../../shell/data-table.tsx";
import { sayDate } from "../../time/say-time.ts";
import { useTimeSpeech } from "../../time/use-time-speech.ts";
import { VersionTags } from "./version-tags.tsx";

interface ProcedureTableProps {
  procedures: readonly ProcedureSummary[];
  mayMove: boolean;
  onOpen: (procedure: ProcedureSummary) => void;
}

/** The register's lines: what is in force, what will be, and what was but still has running berkas; the rest on demand. */
export function ProcedureTable({ procedures, mayMove, onOpen }: ProcedureTableProps): ReactNode {
  const { cases: words, migration } = useWords();
  const speech = useTimeSpeech();
  const [all, setAll] = useState(false);
  const past = procedures.filter(({ standing, openCases }) => standing === "superseded" && openCases === 0);
  const shown = all ? procedures : procedures.filter((procedure) => !past.includes(procedure));
  const columns: Column[] = [
    { heading: words.sop },
    { heading: words.sopNumber },
    { heading: words.since },
    { heading: words.steps },
    { heading: words.openCases },
    { heading: words.action, quiet: true },
  ];
  const lines: Line[] = shown.map((procedure) => ({
    key: procedure.id,
    cells: [
      <span key="title">
        <Link to="/sop-berlaku/$id" params={{ id: procedure.id }}>
          {procedure.title}
        </Link>{" "}
        <VersionTags procedure={procedure} />
      </span>,
      procedure.number,
      sayDate(speech, procedure.inForceSince),
      procedure.steps,
      procedure.openCases,
      <Action key="action" procedure={procedure} mayMove={mayMove} onOpen={onOpen} />,
    ],
  }));
  return (
    <>
      {past.length > 0 ? (
        <Switch
          label={migration.showSuperseded}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      ) : null}
      <DataTable label={words.registerTitle} columns={columns} lines={lines} />
    </>
  );
}

function Action({
  procedure,
  mayMove,
  onOpen,
}: Omit<ProcedureTableProps, "procedures"> & { procedure: ProcedureSummary }): ReactNode {
  const { cases: words, migration } = useWords();
  if (procedure.openThroughPostIds.length > 0)
    return (
      <Button size="xs" aria-label={words.openCaseOf(procedure.title)} onClick={() => onOpen(procedure)}>
        {words.openCase}
      </Button>
    );
  if (procedure.standing === "in-force") return <span className={card.hint}>{words.mayNotOpen}</span>;
  if (procedure.standing === "upcoming" || procedure.openCases === 0 || !mayMove) return null;
  return (
    <Button
      size="xs"
      variant="default"
      component={Link}
      to="/sop-berlaku/$id/pindahkan"
      params={{ id: procedure.id } as never}
      aria-label={migration.moveOpenCasesOf(procedure.title, procedure.version)}
    >
      {migration.moveOpenCases}
    </Button>
  );
}
