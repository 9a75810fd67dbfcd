import { expect, inject, test } from "vitest";
import { openBrowser, visit } from "../../packages/cli/test/visitor.ts";
import { errands } from "./errands.ts";
import { walk } from "./newcomer.ts";

/** What the walk asked of the hand when it was last looked at (docs/newcomer-walk.md). More is a new hesitation; less belongs here. */
const most = { clicks: 16, keys: 208, scrolls: 9 };

test("a newcomer comes from eight steps on the clipboard to the official PDF with no more of the hand than before", async () => {
  const browser = await openBrowser();
  const { page, complaints } = await visit(browser, inject("openRoom"));
  const { hand, steps } = await walk(
    page,
    errands.find(({ name }) => name === "rapat-koordinasi, its table alone")!,
  );
  await browser.close();
  expect(steps).toBe(8);
  expect(hand.clicks).toBeLessThanOrEqual(most.clicks);
  expect(hand.keys).toBeLessThanOrEqual(most.keys);
  expect(hand.scrolls).toBeLessThanOrEqual(most.scrolls);
  // Three minutes are the goal, the waits of the computer apart.
  expect(hand.actSeconds).toBeLessThan(180);
  expect(complaints).toEqual([]);
});
