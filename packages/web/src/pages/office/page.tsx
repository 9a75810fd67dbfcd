import "../../messages/shelves/posts.ts";
import type { Me, Office } from "@alur/server/api";
import { useState, type ReactNode } from "react";
import { useOffice } from "../../api/office.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { SignedIn } from "../../shell/signed-in.tsx";
import { CalendarSection } from "./calendar/calendar-section.tsx";
import { AppointmentsSection } from "./appointments/appointments-section.tsx";
import { EditDialog, type Edited } from "./edit-dialog.tsx";
import { OfficeHistory } from "./office-history.tsx";
import { OfficialsSection } from "./officials-section.tsx";
import { PostsSection } from "./posts-section.tsx";
import { UnitsSection } from "./units-section.tsx";
import { VacantAlert } from "./vacant-alert.tsx";

/** Kantor: posts, units, officials and the calendar. Everybody reads, the administrator changes. */
export function Page(): ReactNode {
  return <SignedIn>{(me) => <OfficePage me={me} />}</SignedIn>;
}

function OfficePage({ me }: { me: Me }): ReactNode {
  const { office: words } = useWords();
  const query = useOffice();
  const lead = me.official.administrator ? words.leadAdministrator : words.leadReader;
  return (
    <PageFrame title={words.title} above={me.agency.name} lead={lead}>
      <Answered query={query}>
        {(office) => <OfficeLists office={office} mayEdit={me.official.administrator} />}
      </Answered>
    </PageFrame>
  );
}

function OfficeLists({ office, mayEdit }: { office: Office; mayEdit: boolean }): ReactNode {
  const [edited, setEdited] = useState<Edited>();
  const onEdit = mayEdit ? setEdited : undefined;
  return (
    <>
      {mayEdit ? <VacantAlert office={office} /> : null}
      <PostsSection office={office} onEdit={onEdit} />
      <OfficialsSection office={office} onEdit={onEdit} />
      <AppointmentsSection office={office} mayEdit={mayEdit} />
      <UnitsSection office={office} onEdit={onEdit} />
      <OfficeHistory />
      <CalendarSection office={office} mayEdit={mayEdit} />
      <EditDialog office={office} edited={edited} onClose={() => setEdited(undefined)} />
    </>
  );
}
