import "../../messages/shelves/cases.ts";
import "../../messages/shelves/office.ts";
import type { Me, ProcedureSummary } from "@alur/server/api";
import { Alert } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useProcedures } from "../../api/procedures.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { Moving } from "./moving.tsx";

/** Pindahkan berkas: what becomes of running berkas by a newer version of their SOP, and the button that moves them. */
export function Page(): ReactNode {
  const { id } = useParams({ from: "/sop-berlaku/$id/pindahkan" });
  return <SignedIn>{(me) => <MigratePage key={id} id={id} me={me} />}</SignedIn>;
}

function MigratePage({ id, me }: { id: string; me: Me }): ReactNode {
  const { cases, migration: words } = useWords();
  const query = useProcedures();
  const [from, to] = [query.data?.find((line) => line.id === id), lastVersionOf(query.data ?? [], id)];
  return (
    <PageFrame
      title={words.title}
      above={<Link to="/sop-berlaku">{cases.registerTitle}</Link>}
      lead={from && to ? words.lead(from.title, from.version, to.version) : undefined}
    >
      <Answered query={query}>
        {() => {
          if (!me.official.administrator) return <Note text={words.onlyAdministrator} />;
          return to ? <Moving key={to.id} fromId={id} toId={to.id} /> : <Note text={words.nothingNewer} />;
        }}
      </Answered>
    </PageFrame>
  );
}

function Note({ text }: { text: string }): ReactNode {
  return (
    <Alert color="kunyit" role="note" icon={<IconInfoCircle size={18} aria-hidden />}>
      {text}
    </Alert>
  );
}

/** The last of the versions that follow an SOP; undefined where none does. */
function lastVersionOf(lines: readonly ProcedureSummary[], id: string): ProcedureSummary | undefined {
  const next = lines.find((line) => line.supersedes === id);
  return next && (lastVersionOf(lines, next.id) ?? next);
}
