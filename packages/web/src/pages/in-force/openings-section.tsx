import { useId, type ReactNode } from "react";
import { useOffice } from "../../api/office.ts";
import { useOpenings } from "../../api/openings.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import card from "../../shell/card.module.css";
import type { OpeningsPartProps } from "./openings-part.ts";
import { PublicOpening } from "./public-opening.tsx";
import { ScheduleForm } from "./schedule-form.tsx";
import { ScheduleList } from "./schedule-list.tsx";

type OpeningsSectionProps = Omit<OpeningsPartProps, "openings" | "office">;

/** How berkas of this SOP are opened besides by an official: in which rhythm, and whether by anybody. The administrator sets both. */
export function OpeningsSection(props: OpeningsSectionProps): ReactNode {
  const { openings: words } = useWords();
  const id = useId();
  const [openings, office] = [useOpenings(props.procedureId), useOffice()];
  return (
    <section aria-labelledby={id} className={card.card}>
      <div>
        <h2 id={id}>{words.title}</h2>
        <p className={card.hint}>{words.lead}</p>
      </div>
      <Answered query={office}>
        {(known) => (
          <Answered query={openings}>
            {(found) => (
              <>
                <h3>{words.schedules}</h3>
                <ScheduleList {...props} office={known} openings={found} />
                {props.mayEdit ? <ScheduleForm {...props} office={known} openings={found} /> : null}
                <h3>{words.public}</h3>
                <PublicOpening {...props} office={known} openings={found} />
              </>
            )}
          </Answered>
        )}
      </Answered>
    </section>
  );
}
