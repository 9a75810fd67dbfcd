import { movePerformer } from "@alur/model";
import type { Mender } from "../mending-context.ts";
import type { TableTools } from "./table-context.ts";

/** The heading of a performer's column. */
export interface HeadingAt {
  performerId: string;
  columnIndex: number;
}

/** Moves a performer's column by one, and the focus with its heading. */
export function moveColumn(
  { mend, now, say }: Mender,
  { show }: TableTools,
  { performerId, columnIndex }: HeadingAt,
  by: -1 | 1,
  speech: (name: string) => string,
): void {
  const { performers } = now();
  const at = performers.findIndex(({ id }) => id === performerId);
  const moved = movePerformer(now(), performerId, at + by);
  if (moved === now()) return;
  mend(() => moved);
  say(speech(performers[at]?.name ?? ""));
  show({ row: -1, column: columnIndex + by });
}
