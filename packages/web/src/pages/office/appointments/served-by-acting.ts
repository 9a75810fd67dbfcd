import type { Appointment } from "@alur/server/api";

/** Whether somebody acts for a post in all SOPs, so that whatever waits there is done. */
export function servedByActing(acting: readonly Appointment[], postId: string): boolean {
  return acting.some((one) => one.postId === postId && one.procedureIds === null);
}
