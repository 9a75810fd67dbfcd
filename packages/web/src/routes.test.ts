import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const here = import.meta.dirname;
const byName = (a: string, b: string): number => a.localeCompare(b);
const folders = readdirSync(join(here, "pages")).toSorted(byName);
const registered = [
  ...readFileSync(join(here, "routes.ts"), "utf8").matchAll(/import\("\.\/pages\/([^/]+)\/page\.tsx"\)/g),
]
  .map(([, folder = ""]) => folder)
  .toSorted(byName);

test("every page has a folder and one line in the registry", () => {
  expect(registered).toEqual(folders);
});

test.each(folders)("the folder %s holds a page", (folder) => {
  expect(existsSync(join(here, "pages", folder, "page.tsx"))).toBe(true);
});
