// What is said about berkas and the work on them. Imported for that alone by every page that says some of it.
import { bringWords } from "../brought.ts";
import { caseActions } from "../id/case-actions.ts";
import { caseDocuments } from "../id/case-documents.ts";
import { casePage } from "../id/case-page.ts";
import { cases } from "../id/cases.ts";

bringWords({ caseActions, caseDocuments, casePage, cases });
