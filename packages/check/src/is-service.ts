import type { Sop } from "@alur/model";
import { withoutSop } from "./identity/bare-title.ts";

/** Whether an SOP serves the public: its worksheet says so, a service standard belongs to it, or its title begins with the word. */
export function isService({ derivation, serviceStandard, identity }: Sop): boolean {
  return (
    derivation?.kind === "service" || serviceStandard !== undefined || /^pelayanan\b/i.test(withoutSop(identity.title))
  );
}
