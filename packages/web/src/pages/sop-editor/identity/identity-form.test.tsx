import { drawSop } from "@alur/model";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { findKeptSop, keepSop } from "../../../device/kept-sops.ts";
import { showApp } from "../../../testing/show-app.tsx";

const changedAt = "2026-11-23T01:00:00.000Z";

test("the second SOP of an office takes its name and ratifier over from the first, and says who signs for whom", async () => {
  const row = "1 | Staf | Menyusun konsep surat | | ATK | 30 menit | Konsep";
  const { sop: first } = drawSop(`# Cuti Tahunan
    Instansi: PEMERINTAH KABUPATEN CONTOH
    ${row}`);
  keepSop({ key: "k1", sop: first, documentName: "cuti.docx", changedAt });
  keepSop({ key: "k2", sop: drawSop(`# Cuti Sakit\n${row}`).sop, documentName: "sakit.docx", changedAt });
  showApp({ path: "/sop/k2" });
  fireEvent.click(await screen.findByRole("button", { name: "Identitas SOP" }));
  const form = within(await screen.findByRole("dialog", { name: "Identitas SOP" }));
  fireEvent.click(await form.findByRole("button", { name: /seperti pada “Cuti Tahunan”$/ }));
  expect(form.getByLabelText<HTMLInputElement>("Instansi").value).toBe("PEMERINTAH KABUPATEN CONTOH");
  expect(form.queryByRole("button", { name: /seperti pada/ })).toBeNull();
  fireEvent.change(form.getByLabelText("Mengesahkan sebagai"), { target: { value: "Plt." } });
  fireEvent.click(form.getByRole("button", { name: "Simpan" }));
  await expect
    .poll(() => findKeptSop("k2")?.sop.identity)
    .toMatchObject({
      title: "Cuti Sakit",
      agency: "PEMERINTAH KABUPATEN CONTOH",
      ratifiedBy: { acting: "Plt." },
    });
});
