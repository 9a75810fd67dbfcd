import type { Duration } from "./duration.ts";
import { parseDuration } from "./parse-duration.ts";
import type { Sop } from "./sop.ts";

/** The component of a service standard that says how long the service takes. Source: Permenpan RB 15/2014, "jangka waktu". */
const howLong = /jangka waktu|waktu (penyelesaian|pelayanan)/i;

/**
 * How long the office promises the whole service to take; undefined where the SOP has no service standard, or one that promises no amount of time. The
 * sum of the steps is never taken for a promise.
 */
export function serviceDuration(sop: Sop): Duration | undefined {
  const promised = sop.serviceStandard?.components.find(({ name }) => howLong.test(name));
  const duration = promised && parseDuration(promised.text);
  return duration?.unit === undefined ? undefined : duration;
}
