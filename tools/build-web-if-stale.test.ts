import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { webIsStale } from "./build-web-if-stale.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "alur-web-"));
  write("packages/web/src/main.tsx", 1);
  write("packages/model/src/sop.ts", 1);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, hour: number): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  utimesSync(file, hour * 3600, hour * 3600);
}

test("an app that was never built is stale", () => {
  expect(webIsStale(folder)).toBe(true);
});

test("an app built after its sources were written is fresh, whatever its tests say", () => {
  write("packages/web/dist/index.html", 2);
  write("packages/web/src/main.test.tsx", 3);
  write("packages/server/src/main.ts", 3);
  expect(webIsStale(folder)).toBe(false);
});

test.each(["packages/web/src/pages/work/page.tsx", "packages/model/src/sop.ts", "packages/server/src/api/office.ts"])(
  "an app built before %s changed is stale",
  (path) => {
    write("packages/web/dist/index.html", 2);
    write(path, 3);
    expect(webIsStale(folder)).toBe(true);
  },
);
