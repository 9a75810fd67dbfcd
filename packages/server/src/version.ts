import manifest from "../package.json" with { type: "json" };

/** The version of Alur, as the instance and the API's document name it. */
export const version = manifest.version;
