import { drawSop } from "@alur/model";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { keepSop } from "../../device/kept-sops.ts";
import { showApp } from "../../testing/show-app.tsx";

const { sop: drawn } = drawSop(
  `1 | Staf     | Menyusun konsep surat  | → 2               | ATK    | 30 menit | Konsep
   2 | Kasubbag | Memeriksa konsep surat | ya → selesai, tidak → 1 | Konsep | 10 menit | Surat`,
  "Penyusunan Surat",
);

const sop = { ...drawn, identity: { ...drawn.identity, number: "065/12" } };

async function openPaper(): Promise<HTMLElement> {
  keepSop({ key: "k1", sop, documentName: "surat.docx", changedAt: "2026-11-23T01:00:00.000Z" });
  showApp({ path: "/sop/k1/kertas" });
  return screen.findByRole("region", { name: "Halaman cetak" });
}

test("the paper shows every page of the SOP, and what is chosen shows on it at once", async () => {
  const desk = await openPaper();
  const pages = within(desk).getAllByRole("listitem").length;
  // The identity page and the flow.
  expect(pages).toBe(2);
  expect(desk.textContent).not.toContain("DRAF");
  fireEvent.click(screen.getByLabelText("Tulisan DRAF di latar"));
  fireEvent.click(screen.getByLabelText("Halaman sampul"));
  expect(desk.textContent).toContain("DRAF");
  expect(within(desk).getAllByRole("listitem")).toHaveLength(pages + 1);
});

test("a picture that is none is answered with a sentence that says what to do", async () => {
  await openPaper();
  const field = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  fireEvent.change(field, { target: { files: [new File(["lambang"], "lambang.png")] } });
  expect((await screen.findByText(/bukan gambar PNG, JPEG atau SVG/)).closest('[role="alert"]')).toBeTruthy();
});

test("a margin wider than any paper has counts as the widest that is taken", async () => {
  await openPaper();
  for (const side of ["Atas", "Kanan", "Bawah", "Kiri"]) {
    const box = screen.getByLabelText(side);
    fireEvent.change(box, { target: { value: "200" } });
    fireEvent.blur(box);
  }
  expect(screen.getByLabelText<HTMLInputElement>("Kiri").value).toBe("60");
});
