import type { Fault } from "./fault.ts";
import { jumpingClock } from "./jumping-clock.ts";
import { killedBoth, killedDatabase, killedServer } from "./killed.ts";
import { lostBrowserLines, lostDatabaseLines, repeatedRequests } from "./lost-lines.ts";

/** What goes wrong while people work, and how many of a hundred rounds each gets. A full disk and a killed change of the tables have houses of their own. */
export const faults: readonly (readonly [fault: Fault, share: number])[] = [
  [killedServer, 30],
  [killedDatabase, 25],
  [killedBoth, 15],
  [lostDatabaseLines, 10],
  [lostBrowserLines, 5],
  [repeatedRequests, 5],
  [jumpingClock, 10],
];
