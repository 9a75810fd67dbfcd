import { expect, inject, test } from "vitest";
import { openBrowser, visit } from "../../packages/cli/test/visitor.ts";
import { errands } from "./errands.ts";
import { walk } from "./newcomer.ts";

/** What the walk asked of the hand when it was last looked at (docs/newcomer-walk.md). More is a new hesitation; less belongs here. */
const most = { clicks: 12, keys: 26, scrolls: 3 };

test("a newcomer comes from eight steps on the clipboard to the official PDF with no more of the hand than before", async () => {
  const errand = errands.find(({ name }) => name === "rapat-koordinasi, its table alone")!;
  const browser = await openBrowser();
  const { page, complaints } = await visit(browser, inject("openRoom"));
  // One field of the identity page shows the way to all of them; the others are but typing.
  const { hand, steps } = await walk(page, { ...errand, identity: { "Nama SOP": "Penyelenggaraan Rapat" } });
  await browser.close();
  expect(steps).toBe(8);
  expect(hand.clicks, "clicks").toBeLessThanOrEqual(most.clicks);
  expect(hand.keys, "keys").toBeLessThanOrEqual(most.keys);
  expect(hand.scrolls, "turns of the wheel").toBeLessThanOrEqual(most.scrolls);
  expect(complaints).toEqual([]);
});
