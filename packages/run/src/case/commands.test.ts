import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { availableByCaseStatus, availableByItemStatus } from "./available-by-status.ts";

test("every command in the folder stands in the table of what may be done next", () => {
  const files = readdirSync(new URL("commands/", import.meta.url)).filter((file) => !file.endsWith(".test.ts"));
  const commands = new Set([...Object.values(availableByItemStatus), ...Object.values(availableByCaseStatus)].flat());
  const kebab = [...commands].map((type) => `${type.replaceAll(/(?<=.)[A-Z]/g, "-$&").toLowerCase()}.ts`);
  expect(kebab.sort()).toEqual(files.sort());
});
