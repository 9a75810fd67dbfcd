export { inAgency, inNoAgency, type AgencyDatabase } from "./postgres/in-agency.ts";
export { postgresCases } from "./postgres/postgres-cases.ts";
