import { findBrokenReference, type Sop } from "@alur/model";
import { layoutSop, type PaperName } from "@alur/publish";
import { publishPdf } from "@alur/publish/io";
import { problem } from "../../problems/request-problem.ts";

/** The longest SOP that the server prints for anybody; real ones have some twenty steps. A longer one would keep everybody else waiting. */
const most = { steps: 200, performers: 30 };

/** Prints an SOP that may come from anybody. Throws `sop-broken` and `sop-not-printable`. */
export async function printPdf(sop: Sop, paper: PaperName): Promise<Uint8Array> {
  if (findBrokenReference(sop) !== undefined) throw problem("sop-broken");
  if (sop.steps.length > most.steps || sop.performers.length > most.performers) throw problem("sop-not-printable");
  requireFit(sop, paper);
  return publishPdf(sop, { paper });
}

/** What cannot be laid out is the SOP's affair; what fails later is ours. */
function requireFit(sop: Sop, paper: PaperName): void {
  try {
    layoutSop(sop, { paper });
  } catch {
    throw problem("sop-not-printable");
  }
}
