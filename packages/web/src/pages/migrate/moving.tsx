import { useState, type ReactNode } from "react";
import { useMigrationPreview } from "../../api/migration.ts";
import { Answered } from "../../shell/answered.tsx";
import { stepsOf, type Chosen } from "./chosen.ts";
import { MoveForm } from "./move-form.tsx";
import { StepMatches } from "./step-matches.tsx";

/** The map of steps, and below it what it does to each berkas: every change of the map is tried at once. */
export function Moving({ fromId, toId }: { fromId: string; toId: string }): ReactNode {
  const [chosen, setChosen] = useState<Chosen>({});
  const first = useMigrationPreview(fromId, toId, undefined);
  const steps = first.data && stepsOf(first.data, chosen);
  const tried = useMigrationPreview(fromId, toId, steps);
  return (
    <Answered query={first}>
      {(proposed) => (
        <>
          <StepMatches preview={proposed} chosen={chosen} onChange={setChosen} />
          <Answered query={tried}>
            {(preview) => (
              <MoveForm
                preview={preview}
                steps={stepsOf(proposed, chosen)}
                toConfirm={proposed.proposal.some(
                  ({ from, to, sure }) => to !== null && !sure && chosen[from] === undefined,
                )}
              />
            )}
          </Answered>
        </>
      )}
    </Answered>
  );
}
