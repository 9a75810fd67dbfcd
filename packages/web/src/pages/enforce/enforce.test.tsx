import { drawSop, type Sop } from "@alur/model";
import type { ProcedureSummary } from "@alur/server/api";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { keepSop } from "../../device/kept-sops.ts";
import { administrator, smallOffice } from "../../testing/sample-office.ts";
import { serveOffice } from "../../testing/serve-office.ts";
import { showApp } from "../../testing/show-app.tsx";

const { sop } = drawSop(`
  1 | Pemohon  | Mengajukan permohonan | |
  2 | Kasubbag | Membubuhkan paraf     | |
  3 | Notaris  | Mengesahkan akta      | |
`);

async function openEnforce(opened: Sop, me = administrator, inForce: ProcedureSummary[] = []): Promise<void> {
  keepSop({ key: "k1", sop: opened, documentName: "surat.txt", changedAt: "2026-11-23T01:00:00.000Z" });
  showApp({
    path: "/berlakukan/k1",
    me,
    answers: [
      [["office"], smallOffice],
      [["procedures"], inForce],
    ],
  });
  await screen.findByRole("heading", { level: 1, name: "Berlakukan SOP" });
}

const someInstance = { kind: "office", agencyName: "Dinas Contoh", version: "0.1.0", signedIn: true };

const choice = (name: string): HTMLSelectElement => screen.getByLabelText(`${name} dikerjakan oleh`);
const send = (): HTMLButtonElement => screen.getByRole("button", { name: "Berlakukan" });

test("performers whom the office knows are proposed, and how sure that is stands beside them", async () => {
  await openEnforce(sop);
  expect(choice("Pemohon").value).toBe("requester");
  expect(choice("Kasubbag").selectedOptions[0]?.textContent).toBe("Kasubbag Umum");
  expect(screen.getByText(/Cocok dengan “Kasubbag”/)).toBeTruthy();
});

test("as long as a performer is unmatched nothing can be sent, and who it is is said", async () => {
  await openEnforce(sop);
  expect(choice("Notaris").value).toBe("");
  expect(send().disabled).toBe(true);
  expect(screen.getByText(/Pelaksana "Notaris" belum dipasangkan/)).toBeTruthy();
});

test("an outside party is bound to the post that acts for them, and then the SOP can come into force", async () => {
  await openEnforce(sop);
  const external = [...choice("Notaris").options].find((option) => option.textContent?.startsWith("Pihak luar"))!;
  fireEvent.change(choice("Notaris"), { target: { value: external.value } });
  await waitFor(() => expect(send().disabled).toBe(false));
  expect(screen.getByText("Lengkap. SOP ini siap diberlakukan.")).toBeTruthy();
});

test("a flow without an end is named here and mended in the table", async () => {
  await openEnforce({ ...sop, flows: sop.flows.filter((flow) => flow.to !== "end") });
  expect(screen.getByText(/Tidak ada langkah yang mengakhiri prosedur/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Perbaiki di tabel" })).toBeTruthy();
});

test("that an SOP of the same title runs already is said before it is sent", async () => {
  const titled = { ...sop, identity: { ...sop.identity, title: "Pengesahan  Akta" } };
  await openEnforce(titled, administrator, [
    {
      id: "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c09",
      title: "Pengesahan akta",
      number: "",
      inForceSince: "2026-03-02T01:00:00.000Z",
      steps: 3,
      openCases: 0,
      inForceUntil: null,
      standing: "in-force" as const,
      version: 1,
      supersedes: null,
      openThroughPostIds: [],
    },
  ]);
  expect(screen.getByText(/SOP dengan judul ini sudah berlaku sejak 2 Maret 2026/)).toBeTruthy();
});

test("once in force, it is said so, with who can open a berkas of it", async () => {
  const sent: unknown[] = [];
  await serveOffice((path, body) => {
    if (body) sent.push(path);
    if (path === "/api/me") return { json: administrator };
    if (path === "/api/office") return { json: smallOffice };
    if (path !== "/api/procedures") return { json: someInstance };
    return body
      ? { status: 201, json: { ...line, sop: letter, binding: {} } }
      : { json: sent.length > 0 ? [line] : [] };
  });
  const { sop: letter } = drawSop("1 | Kasubbag | Membubuhkan paraf | |", "Paraf Surat");
  const line = {
    id: "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c09",
    title: "Paraf Surat",
    number: "",
    inForceSince: "2026-03-02T01:00:00.000Z",
    steps: 1,
    openCases: 0,
    inForceUntil: null,
    standing: "in-force" as const,
    version: 1,
    supersedes: null,
    openThroughPostIds: [],
  };
  await openEnforce(letter);
  fireEvent.click(send());
  expect(
    await screen.findByText(/“Paraf Surat” sekarang berlaku\. Berkasnya dapat dibuka oleh: Kasubbag Umum\./),
  ).toBeTruthy();
  const link = await screen.findByRole<HTMLAnchorElement>("link", { name: "Paraf Surat" });
  expect(link.getAttribute("href")).toBe(`/sop-berlaku/${line.id}`);
});

test("who is no administrator is told whom to ask", async () => {
  await openEnforce(sop, { ...administrator, official: { ...administrator.official, administrator: false } });
  expect(screen.getByText(/Hanya administrator yang dapat memberlakukan SOP/).textContent).toContain("Agus Pratama");
});
