import { calendar } from "./en/calendar.ts";
import { caseActions } from "./en/case-actions.ts";
import { caseDocuments } from "./en/case-documents.ts";
import { casePage } from "./en/case-page.ts";
import { cases } from "./en/cases.ts";
import { compare } from "./en/compare.ts";
import { downloads } from "./en/downloads.ts";
import { drafts } from "./en/drafts.ts";
import { editor } from "./en/editor.ts";
import { enforce } from "./en/enforce.ts";
import { entrance } from "./en/entrance.ts";
import { findings } from "./en/findings.ts";
import { identity } from "./en/identity.ts";
import { kept } from "./en/kept.ts";
import { migration } from "./en/migration.ts";
import { office } from "./en/office.ts";
import { openings } from "./en/openings.ts";
import { paper } from "./en/paper.ts";
import { publicServices } from "./en/public-services.ts";
import { postsOverTime } from "./en/posts-over-time.ts";
import { register } from "./en/register.ts";
import { sheet } from "./en/sheet.ts";
import { shell } from "./en/shell.ts";
import { table } from "./en/table.ts";
import { trial } from "./en/trial.ts";
import { workroom } from "./en/workroom.ts";
import type { Messages } from "./id.ts";

/** The English twin of every sentence. */
export const en: Messages = {
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
