import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { id } from "./id.ts";

const src = join(import.meta.dirname, "..");
const onEveryPage = ["entrance", "sheet", "shell"];

/** All files that come with a page, at once or when a part of it is first shown. */
function comesWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from |import |import\()"(\.[^"]+\.tsx?)"/g))
    if (path !== undefined && !path.endsWith("routes.ts")) comesWith(join(dirname(file), path), seen);
  return seen;
}

/** The topics of which a file says sentences: what it takes out of `useWords()`. */
function spokenIn(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/const \{([^}]*)\} = useWords\(\)|useWords\(\)\.(\w+)/g)].flatMap(
    ([, taken, one]) => one ?? (taken ?? "").split(",").map((name) => name.split(":")[0]?.trim() ?? ""),
  );
}

test.each(globSync("pages/*/page.tsx", { cwd: src }))("%s brings every sentence that it says", (page) => {
  const files = [...comesWith(join(src, page))];
  const shelves = files.filter((file) => relative(src, file).startsWith(join("messages", "shelves")));
  const brought = shelves.flatMap((file) =>
    /bringWords\(\{([^}]*)\}/.exec(readFileSync(file, "utf8"))?.[1]?.split(","),
  );
  const there = new Set([...onEveryPage, ...brought.map((name) => name?.trim())]);
  const missing = files.flatMap(spokenIn).filter((topic) => topic in id && !there.has(topic));
  expect([...new Set(missing)]).toEqual([]);
});

test("every topic stands on a shelf, or is said on every page", () => {
  const shelves = globSync("messages/shelves/*.ts", { cwd: src }).map((file) => readFileSync(join(src, file), "utf8"));
  const brought = shelves.flatMap((code) => /bringWords\(\{([^}]*)\}/.exec(code)?.[1]?.split(",") ?? []);
  expect([...onEveryPage, ...brought.map((name) => name.trim())].toSorted()).toEqual(Object.keys(id).toSorted());
});
