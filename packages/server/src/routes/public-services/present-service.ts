import { serviceDuration } from "@alur/model";
import type { Procedure } from "@alur/run";
import type { PublicService } from "../../api/index.ts";
import { firstRequirements } from "../../public-services/first-requirements.ts";

/** An SOP as the public sees it: what it is called, what is needed, and how long it is promised to take. */
export function presentService({ id, sop }: Procedure, agencyName: string): PublicService {
  return {
    id,
    title: sop.identity.title,
    agencyName,
    requirements: firstRequirements(sop),
    promised: serviceDuration(sop)?.text ?? "",
  };
}
