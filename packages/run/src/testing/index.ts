export * from "./commands.ts";
export * from "./given-case.ts";
export * from "./test-office.ts";
