import { stepTime } from "./measures/step-time.ts";

/** Every measure that Alur can take of a case. */
export const measures = [stepTime] as const;
