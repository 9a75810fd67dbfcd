import type { MigrationPreview } from "@alur/server/api";

/** What a person chose for an old step: a step of the new version, or none. */
export type Chosen = Readonly<Record<string, string>>;

/** The map of steps as it stands: what was chosen by hand, and else what was proposed. */
export function stepsOf({ proposal }: MigrationPreview, chosen: Chosen): Record<string, string> {
  return Object.fromEntries(
    proposal.flatMap(({ from, to }) => {
      const target = chosen[from] ?? to ?? "";
      return target === "" ? [] : [[from, target]];
    }),
  );
}
