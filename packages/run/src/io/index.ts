export { postgresCases } from "./postgres/postgres-cases.ts";
