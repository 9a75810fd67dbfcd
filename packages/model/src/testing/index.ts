export * from "./arbitrary-chain.ts";
export * from "./arbitrary-sop.ts";
export * from "./property-settings.ts";
export * from "./calendars.ts";
