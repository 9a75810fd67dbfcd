import { expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { administrator } from "../policies/administrator.ts";
import { everyone } from "../policies/everyone.ts";
import { defineRoute } from "./define-route.ts";

test("a route without a policy does not type-check", () => {
  // @ts-expect-error a route must say who may use it
  const route = defineRoute({ method: "GET", path: "/", summary: "", answer: z.string(), handle: () => "" });
  expect(route.policy).toBeUndefined();
});

test("a route knows of the person who asks exactly what its policy grants", () => {
  const common = { method: "GET", path: "/", summary: "", answer: z.string() } as const;
  defineRoute({
    ...common,
    policy: administrator,
    handle({ grant }) {
      expectTypeOf(grant.agencyId).toBeString();
      return grant.agencyId;
    },
  });
  const open = defineRoute({
    ...common,
    policy: everyone,
    handle({ grant }) {
      expectTypeOf(grant).toBeUndefined();
      return "";
    },
  });
  expect(open.status).toBe(200);
});
