export { ANNOUNCED, announce, findAnnouncement, readAnnouncements, type Announcement } from "./live/announcements.ts";
export { inAgency, inNoAgency, type AgencyDatabase } from "./postgres/in-agency.ts";
export { postgresCases } from "./postgres/postgres-cases.ts";
export { postgresReminders, type Reminders } from "./reminders/postgres-reminders.ts";
export { exportTrail, type ExportedTrail } from "./trail/export-trail.ts";
export { sealTrails } from "./trail/seal-trails.ts";
export { verifyTrailFile, type FileReport } from "./trail/verify-file.ts";
export { verifyTrails } from "./trail/verify-trails.ts";
