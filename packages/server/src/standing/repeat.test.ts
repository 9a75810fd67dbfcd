import pino from "pino";
import { expect, test } from "vitest";
import { repeat } from "./repeat.ts";

const silent = pino({ level: "silent" });

test("work that fails once is done again, until it is stopped", async () => {
  let done = 0;
  const third = Promise.withResolvers<void>();
  const standing = repeat(
    "calendars",
    async () => {
      done += 1;
      if (done === 1) throw new Error("the database is away");
      if (done === 3) third.resolve();
    },
    1,
    silent,
  );
  await third.promise;
  await standing.stop();
  const atTheEnd = done;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(atTheEnd);
});

test("stopping waits for what is under way", async () => {
  let ended = false;
  const slow = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    ended = true;
  };
  await repeat("calendars", slow, 1, silent).stop();
  expect(ended).toBe(true);
});
