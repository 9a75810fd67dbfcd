export * from "./calendar.ts";
export * from "./cases.ts";
export * from "./instance.ts";
export * from "./office.ts";
export * from "./paths.ts";
export * from "./problem.ts";
export * from "./procedures.ts";
export * from "./publish.ts";
