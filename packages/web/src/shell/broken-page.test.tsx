import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { administrator } from "../testing/sample-office.ts";
import { showApp } from "../testing/show-app.tsx";

test("a page that fails says one sentence and a way on, and nothing of the error itself", async () => {
  const id = "7e0c8f1e-3f5d-4a39-9a56-6a53b9f6a001";
  showApp({ path: `/berkas/${id}`, me: administrator, answers: [[["case", id], { subject: "Rusak" }]] });
  const heading = await screen.findByRole("heading", { level: 1, name: "Halaman ini tidak dapat ditampilkan" });
  const page = heading.closest("main")!;
  expect(screen.getByRole("button", { name: "Muat ulang" })).toBeTruthy();
  expect(page.textContent).not.toMatch(/TypeError|undefined|\bat\b .*:\d+/);
});
