import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "./fault.ts";

const HOUR = 3_600_000;

/** The server's clock jumps by hours to days, forth and back; each start looks at all deadlines again, by whatever clock it finds. */
export const jumpingClock: Fault = {
  name: "clock jumps",
  async strike(office) {
    const jump = Math.round((1 + office.random.next() * 71) * HOUR);
    office.server.jumpClock(jump);
    await pause(300);
    office.server.jumpClock(-2 * jump);
    await pause(300);
    await office.startAnew(jump);
    await pause(500);
    await office.startAnew();
  },
};
