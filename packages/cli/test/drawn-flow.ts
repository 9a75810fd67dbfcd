import { END, flowsFrom, getStep, type Sop } from "@alur/model";

/** What an SOP's drawing shows: per row who has a symbol, whether it decides, and where its arrows lead. */
export function drawnFlow(sop: Sop) {
  const columns = sop.performers.map(({ id }) => id);
  const place = (id: string) => (id === END ? "selesai" : sop.steps.indexOf(getStep(sop, id)) + 1);
  return sop.steps
    .filter(({ kind }) => kind !== "note")
    .map((step) => ({
      activity: step.activity.replace(/\s+/g, ""),
      kind: step.kind,
      performers: step.performerIds.map((id) => columns.indexOf(id)).sort((a, b) => a - b),
      exits: flowsFrom(sop, step.id)
        .map(({ kind, to }) => `${kind} ${place(to)}`)
        .sort(),
    }));
}
