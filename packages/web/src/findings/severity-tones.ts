import type { Severity } from "@alur/check";
import type { Tone } from "../shell/tag.tsx";

/** How grave a finding is, as the tone of its tag. */
export const severityTones: Record<Severity, Tone> = { error: "bad", warning: "look", advice: "info" };
