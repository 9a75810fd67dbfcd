import { calendar } from "./id/calendar.ts";
import { caseActions } from "./id/case-actions.ts";
import { caseDocuments } from "./id/case-documents.ts";
import { casePage } from "./id/case-page.ts";
import { cases } from "./id/cases.ts";
import { compare } from "./id/compare.ts";
import { downloads } from "./id/downloads.ts";
import { drafts } from "./id/drafts.ts";
import { editor } from "./id/editor.ts";
import { enforce } from "./id/enforce.ts";
import { entrance } from "./id/entrance.ts";
import { findings } from "./id/findings.ts";
import { identity } from "./id/identity.ts";
import { kept } from "./id/kept.ts";
import { migration } from "./id/migration.ts";
import { office } from "./id/office.ts";
import { openings } from "./id/openings.ts";
import { paper } from "./id/paper.ts";
import { publicServices } from "./id/public-services.ts";
import { postsOverTime } from "./id/posts-over-time.ts";
import { register } from "./id/register.ts";
import { sheet } from "./id/sheet.ts";
import { shell } from "./id/shell.ts";
import { table } from "./id/table.ts";
import { trial } from "./id/trial.ts";
import { workroom } from "./id/workroom.ts";

/** The sentences of the app, one part of the house each. */
export const id = {
  calendar,
  caseActions,
  caseDocuments,
  casePage,
  cases,
  compare,
  downloads,
  drafts,
  editor,
  enforce,
  entrance,
  findings,
  identity,
  kept,
  migration,
  office,
  openings,
  paper,
  publicServices,
  postsOverTime,
  register,
  sheet,
  shell,
  table,
  trial,
  workroom,
};

/** Every sentence of the app. The Indonesian text is the original; the English twin must have the same keys, or it does not compile. */
export type Messages = typeof id;
