import "../../../messages/shelves/room.ts";
import { rules } from "@alur/check";
import { changeStep, drawSop, getStep, type Sop } from "@alur/model";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useMemo, useState, type ReactNode } from "react";
import { expect, test } from "vitest";
import { rememberFound } from "../../../device/found-document.ts";
import { useKeptPreset } from "../../../device/kept-preset.ts";
import { findKeptSop, keepSop } from "../../../device/kept-sops.ts";
import { sisterSops } from "../../../device/sister-sops.ts";
import { takeInHand } from "../../../device/sop-in-hand.ts";
import { showPart } from "../../../testing/show-part.tsx";
import { MenderProvider } from "../mending-context.ts";
import { useMending } from "../mending.ts";
import type { FindingAt } from "./finding-place.tsx";
import { FindingsList } from "./findings-list.tsx";
import { useReview } from "./use-review.ts";

const { sop } = drawSop(
  `1 | Staf     | Menyusun konsep surat  |                   | Disposisi | menyesuaikan | Konsep
   2 | Staf     | Mengetik konsep surat  |                   | Konsep    | menyesuaikan | Ketikan
   3 | Kasubbag | Memeriksa konsep surat | ya → 4            | Ketikan   | menyesuaikan | Ketikan diperiksa
   4 | Camat    | Menandatangani surat   |                   | Ketikan   | menyesuaikan | Surat`,
  "Penyusunan Surat Keluar",
);

/** Where the list was asked to lead to. */
let ledTo: FindingAt[] = [];
const inHand = () => takeInHand("k1")!;

/** The list of findings below an SOP that is being mended, without its table. */
function Findings(): ReactNode {
  const { sop: mended, mend, now, hear } = useMending("k1", inHand());
  const [preset, setPreset] = useKeptPreset();
  const [sisters] = useState(() => sisterSops("k1"));
  const review = useReview(mended, preset, sisters);
  const mender = useMemo(() => ({ mend, mendPerformer: mend, now, hear, say: () => undefined }), [mend, now, hear]);
  return (
    <MenderProvider value={mender}>
      <FindingsList
        sop={mended}
        review={review}
        preset={preset}
        sisters={sisters}
        onPreset={setPreset}
        onGoTo={(at) => ledTo.push(at)}
      />
    </MenderProvider>
  );
}

async function openFindings(opened: Sop = sop): Promise<HTMLElement> {
  ledTo = [];
  keepSop({ key: "k1", sop: opened, documentName: "surat.txt", changedAt: "2026-11-23T01:00:00.000Z" });
  showPart(Findings);
  const heading = await screen.findByRole("heading", { name: /^Temuan \(/ });
  return heading.closest("section")!;
}

const kept = (): Sop => findKeptSop("k1")!.sop;
/** Opens the words that hold more; happy-dom tells nobody by itself. */
function open(summary: HTMLElement): void {
  const details = summary.closest("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
}

test("what is wrong in many steps is told once, and opens to the steps, each leading to its row", async () => {
  const list = await openFindings();
  const group = within(list).getByText("4 langkah: 1, 2, 3, 4").closest("details")!;
  expect(within(group).queryAllByRole("button")).toEqual([]);
  open(within(group).getByText(/^4 langkah/));
  fireEvent.click(await within(group).findByRole("button", { name: "Langkah 4" }));
  expect(ledTo.map(({ stepId }) => stepId)).toEqual(["s4"]);
});

test("only the errors are shown to whoever asks for them", async () => {
  const list = await openFindings();
  fireEvent.click(within(list).getByRole("button", { name: /^Kesalahan \([1-9]/ }));
  expect(within(list).queryByText(/^4 langkah/)).toBeNull();
  fireEvent.click(within(list).getByRole("button", { name: /^Semua/ }));
  expect(within(list).getByText(/^4 langkah/)).toBeTruthy();
});

test("what one click mends can be looked at alone, and what one rule found several times is mended at once", async () => {
  const unnumbered = sop.steps.map((step, i) => (i > 1 ? { ...step, number: "" } : step));
  const list = await openFindings({ ...sop, steps: unnumbered });
  fireEvent.click(within(list).getByRole("button", { name: /^Sekali klik \([1-9]/ }));
  expect(within(list).queryByText(/^4 langkah/)).toBeNull();
  fireEvent.click(within(list).getByRole("button", { name: "Perbaiki semuanya" }));
  await waitFor(() => expect(kept().steps.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]));
  act(() => inHand().undo());
  expect(kept().steps.map(({ number }) => number)).toEqual(["1", "2", "", ""]);
});

test("a mend shows what stands there now and what will stand there", async () => {
  const list = await openFindings();
  const change = await within(list).findByText("ya → 4, tidak → 2");
  expect(change.closest("li")?.textContent).toMatch(/^Langkah 3, Arah: sekarangya → 4 menjadi ya → 4, tidak → 2$/);
});

test("why a finding matters and on what it rests is one click away", async () => {
  const list = await openFindings();
  expect(within(list).queryByText(/^Dasar$|^Praktik$/)).toBeNull();
  open(within(list).getAllByText("Mengapa, dan dasarnya")[0]!);
  expect((await within(list).findAllByText(/^Dasar$|^Praktik$/)).length).toBe(1);
});

test("a finding is left as it is only with a reason, which is kept with the SOP, can be undone and taken back", async () => {
  const list = await openFindings();
  const line = (await within(list).findByText("ya → 4, tidak → 2")).closest<HTMLElement>("div")!.parentElement!;
  fireEvent.click(within(line).getByRole("button", { name: /^Abaikan dengan alasan/ }));
  fireEvent.click(within(list).getByRole("button", { name: "Abaikan" }));
  expect(await within(list).findByText("Bagian ini harus diisi.")).toBeTruthy();
  expect(kept().suppressions).toBeUndefined();

  fireEvent.change(within(list).getByLabelText(/^Alasan/), { target: { value: "Diperbaiki langsung oleh Kasubbag." } });
  fireEvent.click(within(list).getByRole("button", { name: "Abaikan" }));
  await within(list).findByRole("heading", { name: "Diabaikan (1)" });
  expect(within(list).getByText("Alasan: Diperbaiki langsung oleh Kasubbag.")).toBeTruthy();
  await waitFor(() =>
    expect(kept().suppressions).toEqual([
      { rule: "decision-without-return", stepId: "s3", field: "flow", reason: "Diperbaiki langsung oleh Kasubbag." },
    ]),
  );

  act(() => inHand().undo());
  await waitFor(() => expect(within(list).queryByRole("heading", { name: /^Diabaikan/ })).toBeNull());
  act(() => inHand().redo());
  fireEvent.click(await within(list).findByRole("button", { name: /^Perlihatkan lagi/ }));
  await waitFor(() => expect(kept().suppressions).toBeUndefined());
});

test("one reason answers a rule for all its steps", async () => {
  const list = await openFindings();
  const group = within(list).getByText("4 langkah: 1, 2, 3, 4").closest("details")!.parentElement!;
  fireEvent.click(within(group).getByRole("button", { name: /^Abaikan semuanya dengan alasan/ }));
  fireEvent.change(within(list).getByLabelText(/^Alasan/), { target: { value: "Lamanya bergantung pada suratnya." } });
  fireEvent.click(within(list).getByRole("button", { name: "Abaikan" }));
  expect(await within(list).findByRole("heading", { name: "Diabaikan (4)" })).toBeTruthy();
});

test("a reason that nothing needs any more is said, and cleaned away when somebody asks", async () => {
  const mended = changeStep(sop, "s1", (step) => ({ ...step, kind: "note" as const }));
  const idle = { rule: "kaidah-lama", stepId: "s1", reason: "Dahulu perlu." };
  const list = await openFindings({ ...mended, suppressions: [idle] });
  expect(within(list).getByText(/^1 alasan tidak diperlukan lagi/)).toBeTruthy();
  fireEvent.click(within(list).getByRole("button", { name: "Bersihkan" }));
  await waitFor(() => expect(kept().suppressions).toBeUndefined());
});

test("for what an SOP is checked stays chosen on this device", async () => {
  const list = await openFindings();
  const preset = within(list).getByLabelText<HTMLSelectElement>("Diperiksa untuk");
  expect(preset.value).toBe("permenpan-35");
  fireEvent.change(preset, { target: { value: "ready-to-run" } });
  await within(list).findByRole("button", { name: /^Kesalahan \([4-9]/ });
  expect(localStorage.getItem("alur.preset")).toBe("ready-to-run");
});

test("what is compared with another SOP stands beside its row there, with the way to it", async () => {
  const copied = rules.find(({ id }) => id === "copied-from-other-sop")!;
  const { sop: own, beside = [] } = copied.examples.find(
    ({ marked, beside: sisters }) => marked.length > 0 && sisters,
  )!;
  const entries = [own, ...beside].map((of, i) => ({ key: `k${i + 1}`, sop: of, diagnostics: [] }));
  rememberFound([{ key: "d1", documentName: "surat.txt", found: entries, diagnostics: [] }]);
  const list = await openFindings(own);
  open(within(list).getAllByText(/^Bandingkan dengan/)[0]!);
  const table = within(await within(list).findByRole("table"));
  expect(table.getAllByRole("columnheader")[1]?.textContent).toMatch(/^SOP ini, langkah \d+$/);
  expect(table.getByRole("link").getAttribute("href")).toMatch(/^\/sop\/k[2-9]$/);
});

test("the sister SOPs of the document are those that the rules compare with, mended as they are by now", async () => {
  const entry = (key: string, of: Sop) => ({ key, sop: of, diagnostics: [] });
  const sister = changeStep(sop, "s1", (step) => ({ ...step, activity: "Menyusun konsep nota dinas" }));
  rememberFound([
    { key: "d1", documentName: "surat.txt", found: [entry("k1", sop), entry("k2", sister)], diagnostics: [] },
  ]);
  keepSop({ key: "k2", sop: sister, documentName: "surat.txt", changedAt: "2026-11-23T01:00:00.000Z" });
  expect(sisterSops("k1")).toEqual([{ key: "k2", sop: sister }]);
  expect(sisterSops("k3")).toEqual([]);
  expect(getStep(sisterSops("k1")[0]!.sop, "s1").activity).toBe("Menyusun konsep nota dinas");
});
