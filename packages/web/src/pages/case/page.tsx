import "../../messages/shelves/cases.ts";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCase } from "../../api/cases.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { CaseDocument } from "./case-document.tsx";

/** One berkas: what to do with it now, where it is, and what happened. */
export function Page(): ReactNode {
  const { id } = useParams({ from: "/berkas/$id" });
  return <SignedIn>{() => <CasePage key={id} id={id} />}</SignedIn>;
}

function CasePage({ id }: { id: string }): ReactNode {
  const { casePage } = useWords();
  const query = useCase(id);
  return (
    <PageFrame title={query.data?.subject ?? casePage.above} above={<Link to="/berkas">{casePage.above}</Link>}>
      <Answered query={query}>{(view) => <CaseDocument view={view} />}</Answered>
    </PageFrame>
  );
}
