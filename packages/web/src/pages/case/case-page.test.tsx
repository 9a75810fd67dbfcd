import { changeStep, drawSop } from "@alur/model";
import type { AvailableAction, CaseView } from "@alur/server/api";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { sampleCase, sampleItem } from "../../testing/sample-case.ts";
import { administrator, smallOffice } from "../../testing/sample-office.ts";
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

async function openCase(
  view: Partial<CaseView>,
  more: readonly (readonly [key: readonly string[], data: unknown])[] = [],
): Promise<HTMLElement> {
  const shown = sampleCase(view.sop ?? sop, view);
  showApp({
    path: `/berkas/${shown.id}`,
    me: administrator,
    answers: [[["case", shown.id], shown], [["office"], smallOffice], ...more],
  });
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

test("what is seldom done stands in a menu, and asks to whom and why", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s1", status: "claimed" })],
    available: [
      action("CompleteWorkItem"),
      action("ForwardWorkItem"),
      action("DelegateWorkItem"),
      action("AddPerformer"),
    ],
  });
  expect(buttons(work)).toEqual(["Selesaikan", "Tindakan lain"]);
  fireEvent.click(within(work).getByRole("button", { name: "Tindakan lain" }));
  expect((await screen.findAllByRole("menuitem")).map((entry) => entry.textContent)).toEqual([
    "Teruskan kepada …",
    "Delegasikan kepada …",
    "Minta ikut mengerjakan …",
  ]);
  fireEvent.click(screen.getByRole("menuitem", { name: "Teruskan kepada …" }));
  const dialog = await screen.findByRole("dialog", { name: "Teruskan" });
  fireEvent.change(within(dialog).getByLabelText(/Kepada jabatan/), { target: { value: smallOffice.posts[0]!.id } });
  expect(within(dialog).getByLabelText(/^Pejabat/).textContent).toContain("Agus Pratama");
  fireEvent.click(within(dialog).getByRole("button", { name: "Teruskan" }));
  expect(await within(dialog).findByText("Bagian ini harus diisi.")).toBeTruthy();
});

test("delegated work is answered, and says who asks for what", async () => {
  const work = await openCase({
    workItems: [
      sampleItem({
        id: "w1",
        stepId: "s1",
        status: "claimed",
        passed: { how: "delegated", byName: "Maria Tambunan", text: "Siapkan lampirannya." },
      }),
    ],
    available: [action("AnswerDelegation"), action("ReleaseWorkItem")],
  });
  expect(within(work).getByRole("note").textContent).toContain("Didelegasikan oleh Maria Tambunan");
  expect(within(work).getByRole("note").textContent).toContain("Siapkan lampirannya.");
  expect(buttons(work)).toEqual(["Kirim jawaban …", "Lepaskan"]);
});

test("what one has just finished can be fetched back with one tap", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s1", status: "completed" }), sampleItem({ id: "w2", stepId: "s2" })],
    available: [action("RecallWorkItem")],
  });
  expect(work.textContent).toContain("Anda menyelesaikan langkah 1");
  expect(buttons(work)).toEqual(["Tarik kembali"]);
});

test("what the administrator may do with the work of others stands where that work is", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s1" })],
    available: [action("ReassignWorkItem"), action("HoldCase", { workItemId: null })],
  });
  expect(buttons(work)).toEqual([]);
  expect(screen.getByRole("button", { name: "Tindakan atas tugas Staf Umum" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Tindakan atas berkas" })).toBeTruthy();
});

test("a berkas on hold says who stopped it and why, and how to go on", async () => {
  await openCase({
    status: "held",
    stopped: { at: "2026-11-23T02:00:00.000Z", officialName: "Maria Tambunan", reason: "Menunggu surat pemohon." },
    available: [action("ResumeCase", { workItemId: null })],
  });
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain("Ditunda oleh Maria Tambunan");
  expect(alert.textContent).toContain("Menunggu surat pemohon.");
  expect(within(alert).getByRole("button", { name: "Lanjutkan berkas" })).toBeTruthy();
});

test("sending back ticks what is wanting, and over several steps asks how it comes back", async () => {
  const work = await openCase({
    workItems: [sampleItem({ id: "w1", stepId: "s3", status: "claimed" })],
    available: [action("SendBack", { targets: ["s2", "s1"] })],
  });
  fireEvent.click(within(work).getByRole("button", { name: "Kembalikan …" }));
  expect(within(work).queryByRole("radiogroup")).toBeNull();
  fireEvent.change(within(work).getByLabelText("Kembalikan ke"), { target: { value: "s1" } });
  expect(within(work).getByRole("radio", { name: "Langsung kembali ke saya" })).toBeTruthy();
  fireEvent.click(within(work).getByLabelText("Kertas"));
  fireEvent.change(within(work).getByLabelText("Yang kurang pada Kertas"), { target: { value: "Bukan F4" } });
  expect(within(work).getByLabelText<HTMLTextAreaElement>(/Alasan keseluruhan/).required).toBe(false);
});

test("a step that calls another SOP offers a berkas of it, the SOP of that title chosen already", async () => {
  const calling = changeStep(sop, "s1", (step) => ({ ...step, subSop: "Penomoran Surat" }));
  const line = { number: "", steps: 1, inForceSince: "2026-11-01T00:00:00.000Z", openCases: 0, openingPostIds: [] };
  const register = [
    { ...line, id: "p1", title: "Cuti Tahunan" },
    { ...line, id: "p2", title: "penomoran surat" },
  ];
  const work = await openCase(
    {
      sop: calling,
      workItems: [sampleItem({ id: "w1", stepId: "s1", status: "claimed" })],
      available: [action("CompleteWorkItem"), action("OpenChildCase")],
    },
    [[["procedures"], register]],
  );
  fireEvent.click(within(work).getByRole("button", { name: "Tindakan lain" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Buka berkas SOP yang dipanggil …" }));
  const dialog = await screen.findByRole("dialog", { name: "Buka berkas" });
  expect(dialog.textContent).toContain("Langkah ini memanggil SOP “Penomoran Surat”.");
  expect(within(dialog).getByLabelText<HTMLSelectElement>(/SOP berlaku yang dimaksud/).value).toBe("p2");
});

test("the berkas of a called SOP stands beside this one with its result, and the other way round", async () => {
  await openCase({
    children: [
      {
        caseId: "7e0c8f1e-3f5d-4a39-9a56-6a53b9f6a009",
        workItemId: "w1",
        procedureTitle: "Penomoran Surat",
        status: "ended",
        result: "Nomor 5/2026",
        visible: true,
      },
    ],
    parentId: "7e0c8f1e-3f5d-4a39-9a56-6a53b9f6a008",
  });
  const facts = screen.getByRole("region", { name: "Keterangan berkas" });
  expect(within(facts).getByRole("link", { name: "Penomoran Surat" })).toBeTruthy();
  expect(facts.textContent).toContain("Nomor 5/2026");
  expect(within(facts).getByRole("link", { name: "Buka berkas itu" })).toBeTruthy();
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
        toName: "",
        text: "Nomor surat salah.",
        missing: [],
        wanting: [],
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
  expect((await screen.findByRole("img", { name: "sudah dilalui" })).closest("tr")!.id).toBe("langkah-s1");
  expect(screen.getByRole("img", { name: "berkas di sini" }).closest("tr")!.id).toBe("langkah-s2");
});
