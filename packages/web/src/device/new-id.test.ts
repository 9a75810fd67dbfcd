import { expect, test } from "vitest";
import * as z from "zod";
import { newId } from "./new-id.ts";

test("every command gets an identifier that the server accepts, and never the same one twice", () => {
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  expect(ids.every((id) => z.uuidv4().safeParse(id).success)).toBe(true);
});
