import { existsSync, globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "..");
const { resolve } = createRequire(import.meta.url);
const code = globSync("**/*.{ts,tsx}", { cwd: src }).map((file) => readFileSync(join(src, file), "utf8"));

test("no component of the library stands on a page undressed", () => {
  const used = code.flatMap((words) =>
    [...words.matchAll(/import \{([^}]*)\} from "@mantine\/core"/g)].flatMap(
      ([, names = ""]) => names.match(/\w+/g) ?? [],
    ),
  );
  const folder = join(resolve("@mantine/core/styles.css"), "../styles");
  const dressed = new Set(used.filter((name) => existsSync(join(folder, `${name}.layer.css`))));
  const undressed = [...dressed].filter((name) => !code.some((words) => words.includes(`styles/${name}.layer.css"`)));
  expect(dressed.size).toBeGreaterThan(10);
  expect(undressed).toEqual([]);
});
