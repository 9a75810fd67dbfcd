import type { MigrateCase } from "./migrate-case.ts";
import type { RaiseReminders } from "./raise-reminders.ts";
import type { RecomputeDeadlines } from "./recompute-deadlines.ts";
import type { RecordChildCase } from "./record-child-case.ts";

/** What keeps a berkas in step with the office. No official chooses it on the berkas, so it is no button and not among what is available. */
export type UpkeepCommand = MigrateCase | RaiseReminders | RecomputeDeadlines | RecordChildCase;
