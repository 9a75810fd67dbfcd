// What the editor fetches once it is shown is here before it: these tests end sooner than it would come.
import "@alur/read";
import { drawSop, getStep, setActivity, type Sop } from "@alur/model";
import type { DraftAnswer } from "@alur/server/api";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { makeQueryClient } from "../../../api/query-client.ts";
import { findKeptSop, keepSop } from "../../../device/kept-sops.ts";
import { administrator } from "../../../testing/sample-office.ts";
import { serveOffice, type Reply } from "../../../testing/serve-office.ts";
import { showApp } from "../../../testing/show-app.tsx";

const { sop } = drawSop("1 | Staf | Menyusun konsep\n2 | Camat | Meneken surat", "Surat Keluar");
const mine = setActivity(sop, "s1", "Menyusun naskah surat");
const id = "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c11";
const saved = (version: number, of: Sop): DraftAnswer => ({
  id,
  version,
  sop: of,
  title: "Surat Keluar",
  number: "",
  steps: 2,
  savedByName: "Umar Hadi",
  savedAt: "2026-11-23T02:00:00.000Z",
  mayDiscard: false,
});
const problem = (status: number, code: string): Reply => ({
  status,
  json: { code, message: { id: `Ditolak: ${code}.`, en: `Refused: ${code}.` } },
});

interface Sent {
  path: string;
  body: { basedOn?: number; commandId: string; sop: Sop };
}

/** Opens the SOP as somebody has mended it who saved its first version to the office; `answer` is what the office says to a path. */
async function openDraft(answer: (path: string, sent: Sent[]) => Reply, office = true): Promise<Sent[]> {
  const sent: Sent[] = [];
  await serveOffice((path, body) => {
    if (body) sent.push({ path, body: body as Sent["body"] });
    return path.startsWith("/api/drafts") ? answer(path, body ? sent : []) : { json: [] };
  });
  const copy = office ? { office: { draftId: id, version: 1, sop } } : {};
  keepSop({ key: "k1", sop: mine, documentName: "surat.txt", changedAt: "2026-11-23T01:00:00.000Z", ...copy });
  const queryClient = makeQueryClient();
  // The office's data as they were a moment ago; what is asked anew is answered by the server.
  queryClient.setDefaultOptions({ queries: { staleTime: 60_000, retry: false }, mutations: { retry: false } });
  showApp({ path: "/sop/k1", me: administrator, queryClient });
  return sent;
}

const save = async (): Promise<void> =>
  void fireEvent.click(await screen.findByRole("button", { name: "Simpan ke kantor" }));

test("what a colleague changed in other cells is combined with one's own, and saved on top of theirs only when somebody says so", async () => {
  const theirs = setActivity(sop, "s2", "Menandatangani surat");
  await openDraft(() => ({ json: saved(2, theirs) }));
  expect(await screen.findByText(/Umar Hadi menyimpan versi 2 .* mengubah bagian yang berbeda/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Gabungkan keduanya" }));
  expect(await screen.findByText("Ada suntingan yang belum disimpan ke kantor sejak versi 2.")).toBeTruthy();
  const { sop: combined } = findKeptSop("k1")!;
  expect(combined.steps.map(({ activity }) => activity)).toEqual(["Menyusun naskah surat", "Menandatangani surat"]);
  fireEvent.click(screen.getByRole("button", { name: "Urungkan" }));
  await waitFor(() => expect(getStep(findKeptSop("k1")!.sop, "s2").activity).toBe("Meneken surat"));
});

test("the cell that both changed is named before anything is combined", async () => {
  await openDraft(() => ({ json: saved(2, setActivity(sop, "s1", "Mengetik konsep")) }));
  expect(
    await screen.findByText(/mengubah Langkah 1, Kegiatan; bila digabungkan, di sana tetap milik Anda/),
  ).toBeTruthy();
});

test("a saving whose answer was lost with its page, mended since, goes on from what arrived: one draft, no quarrel with oneself", async () => {
  sessionStorage.setItem("alur.intent.draft.k1.begin", id);
  const sent = await openDraft((path, [, ...again]) => {
    if (path.endsWith("/versions/1")) return { json: { ...saved(1, sop), changedPlaces: 0 } };
    if (path.endsWith("/versions") || path.endsWith(id)) return { json: saved(2, mine) };
    return again.length > 0 ? { json: [] } : problem(422, "key-reused");
  }, false);
  await save();
  expect(await screen.findByText("Tersimpan di kantor sebagai versi 2.")).toBeTruthy();
  expect(sent.map(({ path, body }) => [path, body.basedOn])).toEqual([
    ["/api/drafts", undefined],
    [`/api/drafts/${id}/versions`, 1],
  ]);
  expect(sessionStorage.length).toBe(0);
});

test("whose session ended meanwhile is told so, with the way to sign in, and loses nothing", async () => {
  await openDraft(() => problem(401, "not-signed-in"), false);
  await save();
  expect(await screen.findByText(/waktu masuk sudah habis/)).toBeTruthy();
  expect(findKeptSop("k1")!.sop).toEqual(mine);
});

test("who saves a draft that was discarded meanwhile is told, and may begin it anew", async () => {
  let gone = false;
  await openDraft((_path, sent) => {
    gone ||= sent.length > 0;
    return gone ? problem(404, "draft-unknown") : { json: saved(1, sop) };
  });
  await save();
  expect(await screen.findByText(/Konsep ini sudah dibuang di kantor/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Simpan ke kantor" })).toBeTruthy();
});
