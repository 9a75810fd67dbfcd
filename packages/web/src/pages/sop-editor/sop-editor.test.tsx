import { drawSop, flowsFrom, getStep, setActivity, type Sop } from "@alur/model";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { findKeptSop, keepSop } from "../../device/kept-sops.ts";
import { takeInHand } from "../../device/sop-in-hand.ts";
import { showApp } from "../../testing/show-app.tsx";

const { sop } = drawSop(
  `1 | Staf     | Menyusun konsep surat  |        | ATK    | 30 menit | Konsep surat
   2 | Kasubbag | Memeriksa konsep surat | ya → 3 | Konsep | 10 menit | Konsep surat
   3 | Kasubbag | Membubuhkan paraf      |        | Konsep | 5 menit  | Konsep berparaf`,
  "Penyusunan Surat Keluar",
);

async function openEditor(opened: Sop = sop): Promise<void> {
  keepSop({ key: "k1", sop: opened, documentName: "surat.txt", changedAt: "2026-11-23T01:00:00.000Z" });
  showApp({ path: "/sop/k1" });
  await screen.findByRole("grid", { name: "Tabel SOP Penyusunan Surat Keluar" });
}

const kept = (): Sop => findKeptSop("k1")!.sop;
const cell = (name: string): HTMLElement => screen.getByRole("button", { name });

test("the table shows who performs each step", async () => {
  await openEditor();
  expect(cell("Langkah 1, Staf").getAttribute("aria-pressed")).toBe("true");
  expect(cell("Langkah 1, Kasubbag").getAttribute("aria-pressed")).toBe("false");
});

test("a wrong performer is mended by a click, and the device keeps it", async () => {
  await openEditor();
  fireEvent.click(cell("Langkah 1, Kasubbag"));
  await waitFor(() => expect(cell("Langkah 1, Kasubbag").getAttribute("aria-pressed")).toBe("true"));
  expect(cell("Langkah 1, Staf").getAttribute("aria-pressed")).toBe("false");
  const [, head] = sop.performers;
  await waitFor(() => expect(getStep(kept(), "s1").performerIds).toEqual([head!.id]));
});

test("a mend can be taken back, and done again", async () => {
  await openEditor();
  fireEvent.click(cell("Langkah 1, Kasubbag"));
  fireEvent.click(screen.getByRole("button", { name: "Urungkan" }));
  expect(cell("Langkah 1, Staf").getAttribute("aria-pressed")).toBe("true");
  fireEvent.keyDown(document.body, { key: "y", ctrlKey: true });
  await waitFor(() => expect(cell("Langkah 1, Kasubbag").getAttribute("aria-pressed")).toBe("true"));
});

test("a missing tidak is told where it leads", async () => {
  await openEditor();
  fireEvent.click(screen.getByRole("button", { name: "Langkah 2: jenis, arah, dan pelaksana" }));
  const target = await screen.findByLabelText<HTMLSelectElement>("Bila tidak, ke");
  expect(target.value).toBe("");
  fireEvent.change(target, { target: { value: "s1" } });
  await waitFor(() =>
    expect(flowsFrom(kept(), "s2").map(({ kind, to }) => `${kind} ${to}`)).toEqual(["yes s3", "no s1"]),
  );
});

test("a task that is really a check becomes a decision", async () => {
  await openEditor();
  fireEvent.click(screen.getByRole("button", { name: "Langkah 3: jenis, arah, dan pelaksana" }));
  fireEvent.click(await screen.findByLabelText("Keputusan (ya/tidak)"));
  await waitFor(() => expect(getStep(kept(), "s3").kind).toBe("decision"));
});

test("a time is changed in its own cell", async () => {
  await openEditor();
  fireEvent.click(screen.getByRole("button", { name: /^Ubah Waktu langkah 1/ }));
  const field = screen.getByLabelText("Waktu langkah 1");
  fireEvent.change(field, { target: { value: "1 jam" } });
  fireEvent.keyDown(field, { key: "Enter" });
  await waitFor(() => expect(getStep(kept(), "s1").duration).toMatchObject({ amount: 1, unit: "hour" }));
});

test("Escape leaves a cell as it was", async () => {
  await openEditor();
  fireEvent.click(screen.getByRole("button", { name: /^Ubah Kegiatan langkah 1/ }));
  const field = screen.getByLabelText("Kegiatan langkah 1");
  fireEvent.change(field, { target: { value: "Salah ketik" } });
  fireEvent.keyDown(field, { key: "Escape" });
  expect(getStep(kept(), "s1").activity).toBe("Menyusun konsep surat");
});

test("a cell that was only opened keeps what another tab wrote in it meanwhile", async () => {
  await openEditor();
  fireEvent.click(screen.getByRole("button", { name: /^Ubah Kegiatan langkah 1/ }));
  act(() => takeInHand("k1")!.mend((before) => setActivity(before, "s1", "Menyiapkan konsep surat")));
  fireEvent.blur(screen.getByLabelText("Kegiatan langkah 1"));
  expect(getStep(takeInHand("k1")!.now().sop, "s1").activity).toBe("Menyiapkan konsep surat");
});

test("the field in a row says the number that the row has since another was put in above it", async () => {
  await openEditor();
  const second = screen.getByRole("button", { name: /^Ubah Kegiatan langkah 2/ });
  act(() => second.focus());
  fireEvent.keyDown(second, { key: "+", ctrlKey: true });
  fireEvent.click(await screen.findByRole("button", { name: /^Ubah Kegiatan langkah 3: Memeriksa/ }));
  expect(screen.getByLabelText("Kegiatan langkah 3")).toBeTruthy();
});

test("Shift+Tab in the first cell stays in the table", async () => {
  await openEditor();
  fireEvent.click(screen.getByRole("button", { name: /^Ubah Kegiatan langkah 1/ }));
  fireEvent.keyDown(screen.getByLabelText("Kegiatan langkah 1"), { key: "Tab", shiftKey: true });
  const first = await screen.findByRole("button", { name: /^Ubah Kegiatan langkah 1/ });
  await waitFor(() => expect(document.activeElement).toBe(first));
});

test("whatever names or describes a cell stands on the page, of a note with a performer too", async () => {
  await openEditor({ ...sop, steps: sop.steps.map((step) => (step.id === "s3" ? { ...step, kind: "note" } : step)) });
  const cells = screen.getByRole("grid").querySelectorAll("[data-cell]");
  const ids = [...cells].flatMap((each) =>
    ["aria-labelledby", "aria-describedby"].flatMap((name) => each.getAttribute(name)?.split(" ") ?? []),
  );
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => document.querySelectorAll(`#${CSS.escape(id)}`).length !== 1)).toEqual([]);
});

test("the arrow keys go from cell to cell", async () => {
  await openEditor();
  const first = screen.getByRole("button", { name: "Langkah 1: jenis, arah, dan pelaksana" });
  first.focus();
  fireEvent.keyDown(first, { key: "ArrowRight" });
  fireEvent.keyDown(document.activeElement!, { key: "ArrowRight" });
  fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(cell("Langkah 2, Staf"));
});

test("a finding stands beside its row and in the list, with what it rests on", async () => {
  await openEditor();
  const list = await screen.findByRole("heading", { name: /^Temuan \([1-9]/ });
  const section = list.closest("section")!;
  expect(within(section).getAllByText(/Permenpan RB 35\/2012|Praktik/).length).toBeGreaterThan(0);
  expect(await screen.findByRole("button", { name: /^Langkah 2, \d+ catatan/ })).toBeTruthy();
});

test("what the reader only guessed is marked, and settled with one click", async () => {
  const guess = { source: "handover", confidence: "guess", words: "kepada Kasubbag" } as const;
  const steps = sop.steps.map((step) => (step.id === "s3" ? { ...step, evidence: { performers: guess } } : step));
  await openEditor({ ...sop, steps });
  expect(screen.getByText("1 bacaan perlu diperiksa")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /^Langkah 3, \d+ catatan/ }));
  expect(await screen.findByText(/kepada Kasubbag/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Sudah benar" }));
  await waitFor(() => expect(getStep(kept(), "s3").evidence?.performers?.source).toBe("person"));
});

test("one button leads from guess to guess, and goes when all are settled", async () => {
  const guess = { source: "inferred", confidence: "guess" } as const;
  const steps = sop.steps.map((step) => (step.id === "s2" ? step : { ...step, evidence: { performers: guess } }));
  await openEditor({ ...sop, steps });
  const next = screen.getByRole("button", { name: /^Berikutnya/ });
  fireEvent.click(next);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Langkah 1, \d+ catatan/ }));
  fireEvent.click(next);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Langkah 3, \d+ catatan/ }));
  fireEvent.click(next);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Langkah 1, \d+ catatan/ }));
  for (const name of [/^Langkah 1, \d+ catatan/, /^Langkah 3, \d+ catatan/]) {
    fireEvent.click(screen.getByRole("button", { name }));
    fireEvent.click(await screen.findByRole("button", { name: "Sudah benar" }));
  }
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Berikutnya/ })).toBeNull());
});

test("what the reader noticed stands beside its row and in a list, warnings first, until somebody has looked", async () => {
  const said = (id: string) => ({ id, en: id });
  keepSop({
    key: "k1",
    sop,
    documentName: "surat.txt",
    diagnostics: [
      { code: "title-inferred", severity: "info", message: said("Judul diusulkan dari isinya.") },
      { code: "row-torn", severity: "warning", message: said("Baris ini terputus."), at: { line: 12 }, stepId: "s3" },
    ],
    changedAt: "2026-11-23T01:00:00.000Z",
  });
  showApp({ path: "/sop/k1" });
  const section = (await screen.findByRole("heading", { name: "Catatan pembacaan (2)" })).closest("section")!;
  expect(
    within(section)
      .getAllByRole("listitem")
      .map((line) => line.textContent),
  ).toEqual([
    expect.stringMatching(/^Langkah 3Periksa.*terputus.*Baris 12 pada dokumen/),
    expect.stringMatching(/^Seluruh SOPKeterangan.*Judul/),
  ]);
  expect(screen.getByRole("button", { name: /^Langkah 3, \d+ catatan/ })).toBeTruthy();
  fireEvent.click(within(section).getByRole("button", { name: "Sudah diperiksa: Baris ini terputus." }));
  expect(await screen.findByRole("heading", { name: "Catatan pembacaan (1)" })).toBeTruthy();
  await waitFor(() => expect(findKeptSop("k1")?.diagnostics).toHaveLength(1));
});

test("the identity without a name says that it needs one, in the office's language", async () => {
  await openEditor();
  fireEvent.click(screen.getByRole("button", { name: "Identitas SOP" }));
  fireEvent.change(await screen.findByLabelText(/^Nama SOP/), { target: { value: " " } });
  fireEvent.click(screen.getByRole("button", { name: "Simpan" }));
  expect(await screen.findByText("Bagian ini harus diisi.")).toBeTruthy();
  expect(kept().identity.title).toBe("Penyusunan Surat Keluar");
});

test("a long activity among the targets of an arrow is cut at a word, and shows that it is", async () => {
  const long = "Menyusun konsep surat keterangan penelitian dan menyampaikannya kepada atasan";
  await openEditor({ ...sop, steps: sop.steps.map((step) => (step.id === "s1" ? { ...step, activity: long } : step)) });
  fireEvent.click(screen.getByRole("button", { name: "Langkah 2: jenis, arah, dan pelaksana" }));
  const target = await screen.findByLabelText<HTMLSelectElement>("Bila tidak, ke");
  expect([...target.options].map((option) => option.textContent)).toContain(
    "1. Menyusun konsep surat keterangan penelitian dan …",
  );
});

test("an SOP that is not on this device says where to begin", async () => {
  showApp({ path: "/sop/unknown" });
  expect(await screen.findByRole("heading", { name: "SOP ini tidak ada di perangkat ini" })).toBeTruthy();
});

test("a finding leads to its row", async () => {
  await openEditor();
  const list = (await screen.findByRole("heading", { name: /^Temuan \(/ })).closest("section")!;
  fireEvent.click(within(list).getAllByRole("button", { name: "Langkah 2" })[0]!);
  expect(document.activeElement?.closest("tr")?.id).toBe("langkah-s2");
});

test("what is missing on the identity page leads to its form, where the first empty field waits", async () => {
  await openEditor();
  fireEvent.click((await screen.findAllByRole("button", { name: "Buka identitas" }))[0]!);
  const form = await screen.findByRole("dialog", { name: "Identitas SOP" });
  const agency = await within(form).findByLabelText("Instansi");
  await waitFor(() => expect(document.activeElement).toBe(agency));
});
