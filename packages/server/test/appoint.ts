import type { Appointment } from "../src/api/index.ts";
import type { Answer, Person } from "./test-server.ts";

const DAY = 86_400_000;

/** A day of the office, so many days from today. */
export function officeDayIn(days: number): string {
  // The offices of tests are in Jakarta.
  return new Date(Date.now() + 7 * 3_600_000 + days * DAY).toISOString().slice(0, 10);
}

/** Lets somebody act for a post: as *Plh.* in all SOPs, from today until tomorrow, unless said otherwise. */
export async function appoint(
  administrator: Person,
  wanted: { officialId: string; postId: string } & Partial<Appointment>,
): Promise<Answer<Appointment[]>> {
  const usual = {
    form: "plh",
    basis: "SPT 800/12/2026",
    from: officeDayIn(0),
    until: officeDayIn(1),
    procedureIds: null,
  };
  return administrator.post<Appointment[]>("/api/office/appointments", { ...usual, ...wanted });
}
