import { drawSop } from "@alur/model";
import type { AvailableAction, CaseView } from "@alur/server/api";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { sampleCase, sampleItem } from "../../testing/sample-case.ts";
import { administrator } from "../../testing/sample-office.ts";
import { showApp } from "../../testing/show-app.tsx";

const { sop } = drawSop(
  `1 | Staf     | Menyusun konsep surat  |                   | ATK; Kertas | 30 menit | Konsep surat
   2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1 | Konsep      | 10 menit | Konsep surat
   3 | Kasubbag | Membubuhkan paraf      |                   | Konsep      | 5 menit  | Konsep berparaf`,
  "Penyusunan Surat Keluar",
);

const action = (type: AvailableAction["type"], more: Partial<AvailableAction> = {}): AvailableAction => ({
  type,
  workItemId: type === "AddComment" ? null : "w1",
  outcomes: [],
  targets: [],
  ...more,
});

async function openCase(view: Partial<CaseView>): Promise<HTMLElement> {
  const shown = sampleCase(sop, view);
  showApp({ path: `/berkas/${shown.id}`, me: administrator, answers: [[["case", shown.id], shown]] });
  await screen.findByRole("heading", { level: 1, name: shown.subject });
  return screen.getByRole("heading", { name: "Tugas Anda" }).closest("section")!;
}

const buttons = (place: HTMLElement): string[] =>
  within(place)
    .queryAllByRole("button")
    .map((button) => button.textContent ?? "");

test("a work item that waits can be taken, and nothing else", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s1" })],
    available: [action("ClaimWorkItem")],
  });
  expect(buttons(work)).toEqual(["Ambil tugas ini"]);
});

test("what the server does not name has no button, even where the work item is open", async () => {
  const work = await openCase({ workItems: [sampleItem({ id: "w1", stepId: "s1" })], available: [] });
  expect(buttons(work)).toEqual([]);
  expect(within(work).getByText(/Tidak ada yang perlu Anda kerjakan/)).toBeTruthy();
});

test("a task in one's hands can be completed or released, with its requirements to tick", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s1", status: "claimed", claimedByName: "Agus Pratama" })],
    available: [action("CompleteWorkItem"), action("ReleaseWorkItem")],
  });
  expect(buttons(work)).toEqual(["Selesaikan", "Lepaskan"]);
  fireEvent.click(within(work).getByLabelText("Semua lengkap"));
  expect(within(work).getByLabelText<HTMLInputElement>("Kertas").checked).toBe(true);
});

test("a decision offers exactly the outcomes of the step, and says where each leads", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s2", status: "claimed" })],
    available: [action("DecideWorkItem", { outcomes: ["yes", "no"] }), action("SendBack", { targets: ["s1"] })],
  });
  const decision = within(work).getByRole("group", { name: "Putusan" });
  expect(buttons(decision)).toEqual(["Ya", "Tidak"]);
  expect(decision.textContent).toContain("ke langkah 3, Kasubbag");
  expect(decision.textContent).toContain("ke langkah 1, Staf");
});

test("completing with a requirement missing asks for a word about it, and sends nothing", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s1", status: "claimed" })],
    available: [action("CompleteWorkItem")],
  });
  fireEvent.click(within(work).getByLabelText("ATK"));
  fireEvent.click(within(work).getByRole("button", { name: "Selesaikan" }));
  expect(await within(work).findByText(/Ada kelengkapan yang belum ditandai/)).toBeTruthy();
});

test("saying no without a reason asks for one, so that the receiver knows what to mend", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s2", status: "claimed" })],
    available: [action("DecideWorkItem", { outcomes: ["yes", "no"] })],
  });
  fireEvent.click(within(work).getByLabelText("Konsep"));
  fireEvent.click(within(work).getByRole("button", { name: "Tidak" }));
  expect(await within(work).findByText(/Tuliskan alasannya/)).toBeTruthy();
});

test("saying no with nothing ticked asks why, not for the requirements", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s2", status: "claimed" })],
    available: [action("DecideWorkItem", { outcomes: ["yes", "no"] })],
  });
  fireEvent.click(within(work).getByRole("button", { name: "Tidak" }));
  expect(await within(work).findByText(/Tuliskan alasannya/)).toBeTruthy();
});

test("while the berkas is being sent back, nothing invites to finish it instead", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s2", status: "claimed" })],
    available: [action("DecideWorkItem", { outcomes: ["yes", "no"] }), action("SendBack", { targets: ["s1"] })],
  });
  fireEvent.click(within(work).getByRole("button", { name: "Kembalikan …" }));
  expect(buttons(work)).toEqual(["Kembalikan", "Batal"]);
  fireEvent.click(within(work).getByRole("button", { name: "Kembalikan" }));
  expect(await within(work).findByText("Bagian ini harus diisi.")).toBeTruthy();
  fireEvent.click(within(work).getByRole("button", { name: "Batal" }));
  expect(buttons(work)).toEqual(["Ya", "Tidak", "Kembalikan …"]);
});

test("an empty comment is told so in the office's language", async () => {
  await openCase({ available: [action("AddComment")] });
  fireEvent.click(screen.getByRole("button", { name: "Kirim komentar" }));
  expect(await screen.findByText("Bagian ini harus diisi.")).toBeTruthy();
  expect(screen.getByLabelText(/^Komentar/).closest("form")!.noValidate).toBe(true);
});

test("sending back asks to whom and why", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s2", status: "claimed" })],
    available: [action("SendBack", { targets: ["s1"] })],
  });
  fireEvent.click(within(work).getByRole("button", { name: "Kembalikan …" }));
  expect(within(work).getByLabelText<HTMLSelectElement>("Kembalikan ke").value).toBe("s1");
  expect(within(work).getByLabelText<HTMLTextAreaElement>(/Alasan/).required).toBe(true);
});

test("work that came back says why", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s1", round: 2, sentBackReason: "Nomor surat salah." })],
    available: [action("ClaimWorkItem")],
  });
  expect(within(work).getByText("Dikembalikan: Nomor surat salah.")).toBeTruthy();
});

test("what was typed about a work item is still there after a reload", async () => {
  const open: Partial<CaseView> = {
    workItems: [sampleItem({ id: "w1", stepId: "s1", status: "claimed" })],
    available: [action("CompleteWorkItem")],
  };
  const work = await openCase(open);
  fireEvent.change(within(work).getByLabelText(/Catatan/), { target: { value: "Kertas menyusul." } });
  document.body.replaceChildren();
  const again = await openCase(open);
  expect(within(again).getByLabelText<HTMLTextAreaElement>(/Catatan/).value).toBe("Kertas menyusul.");
});

test("the trail says who did what, in which post, and why", async () => {
  await openCase({
    trail: [
      {
        version: 2,
        at: "2026-11-23T02:00:00.000Z",
        event: "WorkSentBack",
        officialName: "Maria Tambunan",
        postName: "Sekretaris",
        stepId: "s3",
        toStepId: "s1",
        outcome: null,
        text: "Nomor surat salah.",
        missing: [],
      },
    ],
  });
  const trail = screen.getByRole("heading", { name: "Jejak" }).closest("section")!;
  expect(trail.textContent).toContain("Maria Tambunan, Sekretaris, mengembalikan dari langkah 3 ke langkah 1");
  expect(trail.textContent).toContain("Nomor surat salah.");
});

test("the table marks where the berkas is and what lies behind it", async () => {
  await openCase({
    workItems: [sampleItem({ id: "w0", stepId: "s1", status: "completed" }), sampleItem({ id: "w1", stepId: "s2" })],
  });
  expect(screen.getByRole("img", { name: "sudah dilalui" }).closest("tr")!.id).toBe("langkah-s1");
  expect(screen.getByRole("img", { name: "berkas di sini" }).closest("tr")!.id).toBe("langkah-s2");
});
