import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { weighPages } from "./first-load.ts";

const dist = mkdtempSync(join(tmpdir(), "alur-dist-"));
afterAll(() => {
  rmSync(dist, { recursive: true });
});

test("a page weighs the app, itself and what both need at once, but not what is fetched later", () => {
  mkdirSync(join(dist, ".vite"));
  for (const file of ["app.js", "app.css", "shared.js", "page.js", "later.js"]) {
    // Random bytes do not shrink, so each file weighs about 10 kB.
    writeFileSync(join(dist, file), randomBytes(10_000));
  }
  const manifest = {
    "index.html": { file: "app.js", isEntry: true, imports: ["_shared"], css: ["app.css"], dynamicImports: ["later"] },
    _shared: { file: "shared.js", imports: ["index.html"] },
    "src/pages/worklist/page.tsx": { file: "page.js", isDynamicEntry: true, imports: ["_shared"] },
    later: { file: "later.js", isDynamicEntry: true },
  };
  writeFileSync(join(dist, ".vite/manifest.json"), JSON.stringify(manifest));
  const [page] = weighPages(dist);
  expect(page?.page).toBe("worklist");
  expect(Math.round(page?.scriptKb ?? 0)).toBe(30);
  expect(Math.round(page?.styleKb ?? 0)).toBe(10);
});
