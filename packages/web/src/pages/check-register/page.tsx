import "../../messages/shelves/cases.ts";
import "../../messages/shelves/office.ts";
import "../../messages/shelves/room.ts";
import type { Me } from "@alur/server/api";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage, useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import card from "../../shell/card.module.css";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { AcrossSection } from "./across-section.tsx";
import { DuplicatesSection } from "./duplicates-section.tsx";
import { FamiliesSection } from "./families-section.tsx";
import { findingsCsv } from "./findings-csv.ts";
import { MatrixSection } from "./matrix-section.tsx";
import { useCheckedRegister, type CheckedRegister } from "./use-checked-register.ts";

/** Periksa semua SOP: the office's register looked at as a whole, for what nobody sees who reads one SOP at a time. */
export function Page(): ReactNode {
  return <SignedIn>{(me) => <CheckRegister me={me} />}</SignedIn>;
}

function CheckRegister({ me }: { me: Me }): ReactNode {
  const { register: words, cases } = useWords();
  const query = useCheckedRegister();
  const enough = query.data !== undefined && query.data.sops.length > 1;
  return (
    <PageFrame
      title={words.title}
      above={
        <>
          {me.agency.name} · <Link to="/sop-berlaku">{cases.registerTitle}</Link>
        </>
      }
      lead={words.lead}
      actions={enough ? <DownloadCsv checked={query.data} /> : undefined}
    >
      <Answered query={query}>
        {(checked) => (checked.sops.length > 1 ? <Report checked={checked} /> : <TooFew count={checked.sops.length} />)}
      </Answered>
    </PageFrame>
  );
}

function DownloadCsv({ checked }: { checked: CheckedRegister }): ReactNode {
  const { register: words } = useWords();
  const { language } = useLanguage();
  const csv = findingsCsv(checked, language, words.csv);
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}
      download="temuan-antar-sop.csv"
    >
      {words.download}
    </Button>
  );
}

function TooFew({ count }: { count: number }): ReactNode {
  const { register: words, cases } = useWords();
  return (
    <section className={card.card} aria-label={words.title}>
      <p className={card.hint}>
        {count === 0 ? cases.registerEmpty : words.onlyOne} <Link to="/">{cases.toWorkroom}</Link>
      </p>
    </section>
  );
}

function Report({ checked }: { checked: CheckedRegister }): ReactNode {
  const { register: words } = useWords();
  const { sops, report } = checked;
  const found = report.groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <>
      <p role="status">{words.summary(sops.length, found, report.duplicates.length, report.families.length)}</p>
      <AcrossSection checked={checked} />
      <DuplicatesSection checked={checked} />
      <FamiliesSection checked={checked} />
      <MatrixSection checked={checked} />
    </>
  );
}
