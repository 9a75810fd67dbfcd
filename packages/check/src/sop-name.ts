import type { Sop } from "@alur/model";
import { withoutSop } from "./identity/bare-title.ts";
import { quote } from "./quote.ts";

/** An SOP as a sentence names it: SOP "Cuti Besar". */
export function sopName({ identity }: Sop): string {
  return `SOP ${quote(withoutSop(identity.title))}`;
}
