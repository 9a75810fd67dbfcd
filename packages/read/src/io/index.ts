export { openSight } from "./node-sight.ts";
export { saveAs } from "./office-program.ts";
