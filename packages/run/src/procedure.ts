import type { Sop } from "@alur/model";
import type { Binding } from "./binding/bound.ts";

/** An SOP in force in an office: the SOP as it was put into force, and who stands behind each printed performer. It never changes; a revision is another procedure. */
export interface Procedure {
  id: string;
  sop: Sop;
  binding: Binding;
}
