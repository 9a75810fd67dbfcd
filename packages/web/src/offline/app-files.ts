/** Where this browser keeps the app. */
export const APP_CACHE = "alur-app";
/** Every address of the app is this one page. */
export const APP_PAGE = "/index.html";
/** Where the server lists what its app is made of. */
export const APP_LIST = "/app.json";

/** What one build of the app is made of. Files carry a hash in their names: whatever has the same name is the same. */
export interface AppFiles {
  /** The digest of its page, by which a browser refuses the page of another build. */
  page: string;
  /** The script that its page begins with. */
  start: string;
  /** What the rooms need that open without a line. */
  ready: readonly string[];
  /** What is large and seldom asked for; it is kept when it is first used. */
  later: readonly string[];
}
