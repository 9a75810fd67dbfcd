export { DatabaseFault, type Say } from "./database/database-fault.ts";
export { startServer, type RunningServer, type ServerOptions } from "./start-server.ts";
export { verifyOffice, type AgencyReport } from "./trail/verify-office.ts";
export { StartupFault } from "./startup-fault.ts";
