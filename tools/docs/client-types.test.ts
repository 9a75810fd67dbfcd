import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clientTypes } from "./client-types.ts";

test("the typed client has the types of the API as it is; otherwise run npm run generate:client", async () => {
  const { path, text } = await clientTypes();
  // Endings of lines are git's affair.
  expect(readFileSync(path, "utf8").replaceAll("\r\n", "\n") === text).toBe(true);
});
