import type { Policy } from "../routing/policy.ts";

/** Whoever reaches the server: what tells nothing about the office's work. */
export const everyone: Policy<undefined> = {
  name: "everyone",
  who: "Everyone, without signing in.",
  async admit() {
    return undefined;
  },
};
