import "../../../messages/shelves/identity.ts";
import "../../../messages/shelves/room.ts";
import { drawSop, type Sop } from "@alur/model";
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { keepSop } from "../../../device/kept-sops.ts";
import { showPart } from "../../../testing/show-part.tsx";
import { IdentityForm } from "./identity-form.tsx";

const row = "1 | Staf | Menyusun konsep surat | | ATK | 30 menit | Konsep";
const first = drawSop(`# Cuti Tahunan
  Instansi: PEMERINTAH KABUPATEN CONTOH
  ${row}`).sop;
const second = drawSop(`# Cuti Sakit\n${row}`).sop;

test("the second SOP of an office takes its name over from the first, says who signs for whom, and leaves what another tab wrote", async () => {
  keepSop({ key: "k1", sop: first, documentName: "cuti.docx", changedAt: "2026-11-23T01:00:00.000Z" });
  let saved: Sop | undefined;
  // Another tab wrote the work unit while the form was open.
  const stands = { ...second, identity: { ...second.identity, workUnit: "Bagian Umum" } };
  showPart(() => (
    <IdentityForm sop={second} onCancel={() => undefined} onSave={(change) => void (saved = change(stands))} />
  ));
  await screen.findByText("Halaman ini dicetak begitu ada yang diisi.");
  fireEvent.click(screen.getByRole("button", { name: /seperti pada “Cuti Tahunan”$/ }));
  expect(screen.getByLabelText<HTMLInputElement>("Instansi").value).toBe("PEMERINTAH KABUPATEN CONTOH");
  expect(screen.queryByRole("button", { name: /seperti pada/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText("Nomor SOP"));
  await screen.findByRole("region", { name: "Halaman cetak" });
  fireEvent.change(screen.getByLabelText("Mengesahkan sebagai"), { target: { value: "Plt." } });
  fireEvent.click(screen.getByRole("button", { name: "Simpan" }));
  expect(saved?.identity).toMatchObject({
    title: "Cuti Sakit",
    agency: "PEMERINTAH KABUPATEN CONTOH",
    workUnit: "Bagian Umum",
    ratifiedBy: { acting: "Plt." },
  });
});
