import type { OpenedCaseStatus } from "@alur/run";

/** Where a line stands in a list of cases. */
export interface CasePlace {
  openedAt: string;
  id: string;
}

/** Which cases a list shows; all where nothing is said. */
export interface CaseWish {
  limit?: number | undefined;
  /** Behind which line the list goes on. */
  after?: CasePlace | undefined;
  status?: OpenedCaseStatus | undefined;
  procedureId?: string | undefined;
  /** Words that each must stand in its number, subject, requester or SOP. */
  search?: string | undefined;
}
