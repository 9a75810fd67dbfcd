import { join } from "node:path";
import { buildWebIfStale } from "./build-web-if-stale.ts";
import { firstLoadLimitKb, weighOffline, weighPages } from "./first-load/first-load.ts";
import { house } from "./house.ts";

await buildWebIfStale();
const pages = weighPages(join(house, "packages/web/dist")).toSorted((a, b) => b.totalKb - a.totalKb);
const whole = (kb: number): number => Math.round(kb);
console.table(
  pages.map(({ page, scriptKb, styleKb, totalKb }) => ({
    page,
    "script kB": whole(scriptKb),
    "style kB": whole(styleKb),
    "first load kB": whole(totalKb),
  })),
);
const kept = weighOffline(join(house, "packages/web/dist"));
console.log(
  `after the first visit, in the background: ${kept.files} files, ${whole(kept.totalKb)} kB gzip, for the rooms that open without a line`,
);
const heavy = pages.filter(({ totalKb }) => totalKb > firstLoadLimitKb);
console.log(
  `gzip; limit ${firstLoadLimitKb} kB; over the limit: ${heavy.map(({ page }) => page).join(", ") || "none"}`,
);
if (heavy.length > 0) process.exitCode = 1;
