import type { MigrationPreview } from "@alur/server/api";
import { useState, type ReactNode } from "react";
import { useMigrationPreview } from "../../api/migration.ts";
import { Answered } from "../../shell/answered.tsx";
import { MoveForm } from "./move-form.tsx";
import { StepMatches } from "./step-matches.tsx";

/** What a person chose for an old step: a step of the new version, or none. */
export type Chosen = Readonly<Record<string, string>>;

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

/** The map as it stands: what was chosen by hand, and else what was proposed. */
function stepsOf({ proposal }: MigrationPreview, chosen: Chosen): Record<string, string> {
  return Object.fromEntries(
    proposal.flatMap(({ from, to }) => {
      const target = chosen[from] ?? to ?? "";
      return target === "" ? [] : [[from, target]];
    }),
  );
}
