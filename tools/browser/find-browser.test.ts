import { afterEach, expect, test, vi } from "vitest";
import { findBrowser } from "./find-browser.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a browser that was named but is not there is a clear fault, not another browser", () => {
  vi.stubEnv("ALUR_BROWSER", "tidak-ada/chromium");
  expect(() => findBrowser()).toThrow('ALUR_BROWSER menunjuk "tidak-ada/chromium", tetapi berkas itu tidak ada.');
});

test("a browser that was named is the one that is used", () => {
  vi.stubEnv("ALUR_BROWSER", process.execPath);
  expect(findBrowser().executablePath).toBe(process.execPath);
});
