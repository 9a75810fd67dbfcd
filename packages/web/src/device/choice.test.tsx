import { afterEach, expect, test, vi } from "vitest";
import { keepChoice, recallChoice } from "./choice.ts";

afterEach(() => vi.restoreAllMocks());

test("what was chosen is known again on this device", () => {
  keepChoice("alur.uji", "en");
  expect(localStorage.getItem("alur.uji")).toBe("en");
  expect(recallChoice("alur.uji")).toBe("en");
});

test("in a browser that denies pages their storage, a choice holds until the page is closed", () => {
  vi.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  });
  expect(recallChoice("alur.lain")).toBeUndefined();
  keepChoice("alur.lain", "dark");
  expect(recallChoice("alur.lain")).toBe("dark");
});
