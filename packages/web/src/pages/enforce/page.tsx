import "../../messages/shelves/office.ts";
import "../../messages/shelves/room.ts";
import type { Me, Office } from "@alur/server/api";
import type { Sop } from "@alur/model";
import { Alert } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useOffice } from "../../api/office.ts";
import { findOpenSop } from "../../device/open-sop.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { BindingForm } from "./binding-form.tsx";

/** Berlakukan: each printed performer gets somebody of this office, and the SOP comes into force. */
export function Page(): ReactNode {
  const { key } = useParams({ from: "/berlakukan/$key" });
  return <SignedIn>{(me) => <Enforce key={key} sopKey={key} me={me} />}</SignedIn>;
}

function Enforce({ sopKey, me }: { sopKey: string; me: Me }): ReactNode {
  const { enforce, editor, shell, workroom } = useWords();
  const [opened] = useState(() => findOpenSop(sopKey));
  if (!opened)
    return (
      <PageFrame title={editor.missing} lead={editor.missingHint} width="narrow">
        <p>
          <Link to="/">{shell.home}</Link>
        </p>
      </PageFrame>
    );
  const { sop } = opened;
  return (
    <PageFrame
      title={enforce.title}
      above={
        <Link to="/sop/$key" params={{ key: sopKey }}>
          {enforce.backToTable}
        </Link>
      }
      lead={enforce.lead(sop.identity.title || workroom.untitled)}
    >
      {me.official.administrator ? <OfficeBinding sop={sop} sopKey={sopKey} /> : <AdministratorNeeded />}
    </PageFrame>
  );
}

function OfficeBinding({ sop, sopKey }: { sop: Sop; sopKey: string }): ReactNode {
  const query = useOffice();
  return (
    <Answered query={query}>
      {(office) => <BindingForm sop={sop} sopKey={sopKey} office={withoutDissolved(office)} />}
    </Answered>
  );
}

/** Nothing new is bound to a post that is dissolved, or will be. */
function withoutDissolved(office: Office): Office {
  return { ...office, posts: office.posts.filter(({ dissolution }) => dissolution === null) };
}

function AdministratorNeeded(): ReactNode {
  const { enforce } = useWords();
  const query = useOffice();
  const names = query.data?.officials.filter((official) => official.administrator && official.active) ?? [];
  return (
    <Alert color="kunyit" role="note" icon={<IconInfoCircle size={18} aria-hidden />}>
      {enforce.onlyAdministrator}{" "}
      {names.length > 0 ? enforce.askAdministrator(names.map((official) => official.name).join(", ")) : ""}
    </Alert>
  );
}
