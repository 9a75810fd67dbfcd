import { findStep } from "@alur/model";
import type { CaseView } from "@alur/server/api";
import { NativeSelect } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { useProcedures } from "../../api/procedures.ts";
import { useWords } from "../../messages/language.tsx";
import { Answered } from "../../shell/answered.tsx";
import type { DetourWords } from "./detour.ts";

interface CalledSopFieldProps {
  view: CaseView;
  workItemId: string | null;
  value: string;
  change: (changed: Partial<DetourWords>) => void;
  error: string | false;
}

/** Which SOP in force is meant by the title that the step names; the one of that title is chosen already. */
export function CalledSopField({ view, workItemId, value, change, error }: CalledSopFieldProps): ReactNode {
  const { caseActions: words } = useWords();
  const query = useProcedures();
  const item = view.workItems.find(({ id }) => id === workItemId);
  const title = (item && findStep(view.sop, item.stepId)?.subSop) ?? "";
  const plain = (name: string): string => name.trim().toLowerCase();
  const meant = query.data?.find((procedure) => plain(procedure.title) === plain(title))?.id ?? "";
  useEffect(() => {
    if (value === "" && meant !== "") change({ procedureId: meant });
  }, [value, meant, change]);
  return (
    <Answered query={query}>
      {(procedures) => (
        <NativeSelect
          label={words.whichSop}
          description={words.calledSop(title)}
          required
          value={value}
          error={error}
          onChange={(event) => change({ procedureId: event.currentTarget.value })}
          data={[
            { value: "", label: words.chooseSop },
            ...procedures.map((procedure) => ({ value: procedure.id, label: procedure.title })),
          ]}
        />
      )}
    </Answered>
  );
}
