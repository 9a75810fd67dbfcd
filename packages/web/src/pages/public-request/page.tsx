import "../../messages/shelves/office.ts";
import type { RequestCode } from "@alur/server/api";
import { Link, useParams } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { usePublicService } from "../../api/public-services.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { Receipt } from "./receipt.tsx";
import { RequestForm } from "./request-form.tsx";

/** One service: somebody without an account fills in the form, and gets a code. */
export function Page(): ReactNode {
  const { id } = useParams({ from: "/layanan/$id" });
  const { publicServices: words } = useWords();
  const query = usePublicService(id);
  const [receipt, setReceipt] = useState<RequestCode>();
  return (
    <PageFrame
      title={query.data?.title ?? words.title}
      above={<Link to="/layanan">{words.allServices}</Link>}
      lead={query.data?.agencyName}
      width="narrow"
    >
      {receipt ? (
        <Receipt code={receipt.code} />
      ) : (
        <Answered query={query}>{(service) => <RequestForm service={service} onSent={setReceipt} />}</Answered>
      )}
    </PageFrame>
  );
}
