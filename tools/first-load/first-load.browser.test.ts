import { join } from "node:path";
import { expect, test } from "vitest";
import { house } from "../house.ts";
import { firstLoadLimitKb, weighPages } from "./first-load.ts";

test("no page of the built app asks more of a weak line than was promised", () => {
  const pages = weighPages(join(house, "packages/web/dist"));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter(({ totalKb }) => totalKb > firstLoadLimitKb)).toEqual([]);
});
