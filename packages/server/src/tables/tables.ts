import type { RecurrencePeriod, Sop, WorkingCalendar } from "@alur/model";
import type { ActingForm, Binding, OpenedCaseStatus, WorkItemStatus } from "@alur/run";
import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { ChangedName, OfficeChangeKind } from "../api/index.ts";

/** A moment that the database sets by itself, and that nobody writes later. */
type SetOnInsert = ColumnType<Date, never, never>;

interface InstanceTable {
  only_row: Generated<boolean>;
  kind: "empty" | "office" | "demo";
  agency_id: string | null;
}

interface ServerSecretTable {
  name: string;
  value: string;
}

interface AgencyTable {
  agency_id: string;
  name: string;
  created_at: SetOnInsert;
}

interface WorkingCalendarTable {
  agency_id: string;
  version: number;
  calendar: JSONColumnType<WorkingCalendar>;
  note: Generated<string>;
  changed_by: Generated<string | null>;
  changed_at: Generated<Date>;
  applied_to: Generated<string | null>;
  applied_at: Generated<Date | null>;
}

interface WorkUnitTable {
  agency_id: string;
  unit_id: string;
  name: string;
  aliases: string[];
  created_at: SetOnInsert;
}

interface PostTable {
  agency_id: string;
  post_id: string;
  unit_id: string | null;
  superior_post_id: Generated<string | null>;
  name: string;
  aliases: string[];
  created_at: SetOnInsert;
  dissolved_at: Generated<Date | null>;
  successor_post_id: Generated<string | null>;
  dissolved_by: Generated<string | null>;
  dissolution_basis: Generated<string | null>;
}

interface OfficeChangeTable {
  agency_id: string;
  change_id: string;
  kind: OfficeChangeKind;
  basis: string;
  names: JSONColumnType<readonly ChangedName[]>;
  changed_by: string;
  changed_at: SetOnInsert;
}

/** The engine's table, in which the office writes who stands behind an SOP's performers from now on. */
interface ProcedureBindingTable {
  agency_id: string;
  procedure_id: string;
  valid_from: Date;
  binding: JSONColumnType<Binding>;
  reason: string;
  changed_by: string;
}

interface AppointmentTable {
  agency_id: string;
  appointment_id: string;
  official_id: string;
  post_id: string;
  form: ActingForm;
  basis: string;
  starts_at: Date;
  ends_at: Date;
  procedure_ids: string[] | null;
  appointed_by: string;
  appointed_at: SetOnInsert;
  ended_at: Generated<Date | null>;
  ended_by: Generated<string | null>;
  settled_at: Generated<Date | null>;
}

/** The engine's table, of which the server only reads. */
interface ProcedureTable {
  agency_id: string;
  procedure_id: string;
  title: string;
  supersedes: string | null;
}

interface OfficialTable {
  agency_id: string;
  official_id: string;
  auth_user_id: string;
  name: string;
  administrator: boolean;
  active: Generated<boolean>;
  created_at: SetOnInsert;
}

interface HoldingTable {
  agency_id: string;
  official_id: string;
  post_id: string;
  since: Generated<Date>;
  until: Date | null;
}

interface KeptAnswerTable {
  agency_id: string;
  sender: string;
  key: string;
  request: string;
  answer: ColumnType<unknown, string | undefined, string>;
  at: SetOnInsert;
}

interface ScheduleTable {
  agency_id: string;
  schedule_id: string;
  procedure_id: string;
  post_id: string;
  subject: string;
  period: RecurrencePeriod;
  working_day: number;
  next_on: string;
  next_at: ColumnType<Date, string, string>;
  set_by: string;
  set_at: Date;
  ended_at: Generated<Date | null>;
}

interface PublicServiceTable {
  agency_id: string;
  procedure_id: string;
  post_id: string;
  opened_by: string;
  opened_at: Date;
}

interface PublicRequestTable {
  agency_id: string;
  case_id: string;
  code: string;
}

/** The engine's table, of which the server only reads. */
interface CaseTable {
  agency_id: string;
  case_id: string;
  procedure_id: string;
  status: OpenedCaseStatus;
  subject: string;
  number: string;
  requester_name: string | null;
  via_post_id: string;
  opened_by: string;
  opened_at: Date;
  ended_at: Date | null;
}

/** The engine's table, of which the server only reads. */
interface CaseEventTable {
  agency_id: string;
  case_id: string;
  version: number;
  official_id: string;
}

/** The engine's table, of which the server only reads. */
interface WorkItemTable {
  agency_id: string;
  case_id: string;
  work_item_id: string;
  step_id: string;
  round: number;
  performer_id: string;
  post_id: string | null;
  unit_id: string | null;
  status: WorkItemStatus;
  claimed_by: string | null;
  reserved_for: string | null;
  offered_at: Date;
  due_at: Date | null;
  escalated_at: Date | null;
  finished_at: Date | null;
}

/** `size_bytes` may be larger than a number is sure to hold, so the driver hands it out as text. */
interface UploadTable {
  agency_id: string;
  upload_id: string;
  case_id: string;
  official_id: string;
  sha256: string;
  size_bytes: ColumnType<string, number, never>;
  media_type: string;
  uploaded_at: Date;
  attached: Generated<boolean>;
}

interface SopDraftTable {
  agency_id: string;
  draft_id: string;
  title: string;
  number: string;
  step_count: number;
  version: number;
  begun_by: string;
  begun_at: SetOnInsert;
  saved_by: string;
  saved_at: Date;
  discarded_by: Generated<string | null>;
  discarded_at: Generated<Date | null>;
}

interface SopDraftVersionTable {
  agency_id: string;
  draft_id: string;
  version: number;
  save_id: string;
  sop: JSONColumnType<Sop>;
  changed_places: number;
  saved_by: string;
  saved_at: Date;
}

/** better-auth's account of a person; its own migrations make the table, with its own spelling of the columns. */
interface AuthUserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** better-auth's way for a person to prove who they are; `credential` is the password. */
interface AuthAccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: Date;
  updatedAt: Date;
}

interface AuthSessionTable {
  id: string;
  userId: string;
  token: string;
}

/** The tables that the server itself reads and writes. */
export interface Tables {
  "alur.instance": InstanceTable;
  "alur.server_secret": ServerSecretTable;
  "alur.agency": AgencyTable;
  "alur.working_calendar": WorkingCalendarTable;
  "alur.work_unit": WorkUnitTable;
  "alur.post": PostTable;
  "alur.office_change": OfficeChangeTable;
  "alur.appointment": AppointmentTable;
  "alur.procedure": ProcedureTable;
  "alur.procedure_binding": ProcedureBindingTable;
  "alur.official": OfficialTable;
  "alur.holding": HoldingTable;
  "alur.kept_answer": KeptAnswerTable;
  "alur.schedule": ScheduleTable;
  "alur.public_service": PublicServiceTable;
  "alur.public_request": PublicRequestTable;
  "alur.case": CaseTable;
  "alur.case_event": CaseEventTable;
  "alur.work_item": WorkItemTable;
  "alur.upload": UploadTable;
  "alur.sop_draft": SopDraftTable;
  "alur.sop_draft_version": SopDraftVersionTable;
  "auth.user": AuthUserTable;
  "auth.account": AuthAccountTable;
  "auth.session": AuthSessionTable;
}
