export { describeApi } from "./api-document/describe-api.ts";
export { BackupFault } from "./backup/backup-fault.ts";
export { backUpOffice } from "./backup/back-up-office.ts";
export { restoreOffice } from "./backup/restore-office.ts";
export { DatabaseFault, type Say } from "./database/database-fault.ts";
export { startServer, type RunningServer, type ServerOptions } from "./start-server.ts";
export { verifyOffice, type AgencyReport } from "./trail/verify-office.ts";
export { StartupFault } from "./startup-fault.ts";
