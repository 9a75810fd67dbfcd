import { drawSop } from "@alur/model";
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { keepSop } from "../device/kept-sops.ts";
import { serveOffice } from "../testing/serve-office.ts";
import { showApp } from "../testing/show-app.tsx";

test("whoever has no line is told so at once, and what can be downloaded without one", async () => {
  const { sop } = drawSop("1 | Staf | Menyusun konsep surat | | ATK | 30 menit | Konsep");
  await serveOffice(() => "line-breaks");
  keepSop({ key: "k1", sop, documentName: "surat.docx", changedAt: "2026-11-23T01:00:00.000Z" });
  showApp({ path: "/sop/k1/kertas" });
  fireEvent.click(await screen.findByRole("button", { name: "Unduh" }));
  fireEvent.click(await screen.findByRole("button", { name: "PDF resmi" }));
  expect((await screen.findByText(/^Server tidak dapat dihubungi/)).closest('[role="alert"]')).toBeTruthy();
  expect(screen.getByText(/JSON dibuat di perangkat ini dan tetap dapat diunduh/)).toBeTruthy();
});
