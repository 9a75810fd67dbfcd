import type { PublicService, RequestStatus } from "@alur/server/api";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { makeQueryClient } from "../../api/query-client.ts";
import { serveOffice } from "../../testing/serve-office.ts";
import { showApp } from "../../testing/show-app.tsx";

const service: PublicService = {
  id: "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c09",
  title: "Surat Keterangan Domisili",
  agencyName: "Kelurahan Contoh",
  requirements: ["Fotokopi KTP", "Surat pengantar RT"],
  promised: "2 hari kerja",
};
const address = `/layanan/${service.id}`;

test("somebody without an account ticks what they have, sends the form and gets a code", async () => {
  const sent: unknown[] = [];
  await serveOffice((path, body) => {
    if (!body) return { json: path.endsWith(service.id) ? service : null };
    sent.push(body);
    return { status: 201, json: { code: "ABCDE-23456" } };
  });
  showApp({ path: address, answers: [[["public-services", service.id], service]], queryClient: makeQueryClient() });
  fireEvent.change(await screen.findByLabelText(/^Nama Anda/), { target: { value: "Ibu Wati" } });
  fireEvent.change(screen.getByLabelText(/^Yang Anda minta/), { target: { value: "Domisili untuk sekolah" } });
  fireEvent.click(screen.getByLabelText("Fotokopi KTP"));
  fireEvent.click(screen.getByRole("button", { name: "Kirim permohonan" }));
  expect(await screen.findByText("ABCDE-23456")).toBeTruthy();
  expect(sent).toMatchObject([{ name: "Ibu Wati", subject: "Domisili untuk sekolah", brought: ["Fotokopi KTP"] }]);
});

test("a form without a name says so beside the field and sends nothing", async () => {
  showApp({ path: address, answers: [[["public-services", service.id], service]] });
  fireEvent.click(await screen.findByRole("button", { name: "Kirim permohonan" }));
  expect(screen.getByLabelText(/^Nama Anda/).getAttribute("aria-invalid")).toBe("true");
});

test("the code shows step and state of a request", async () => {
  const status: RequestStatus = {
    title: service.title,
    openedAt: "2026-11-02T02:00:00.000Z",
    endedAt: null,
    status: "open",
    steps: [{ number: "2", activity: "Memeriksa permohonan", performers: "Kasi Pelayanan" }],
    dueAt: null,
  };
  await serveOffice((_path, body) => ({ json: body ? status : [] }));
  showApp({ path: "/layanan", answers: [[["public-services"], [service]]], queryClient: makeQueryClient() });
  fireEvent.change(await screen.findByLabelText(/^Kode/), { target: { value: "abcde 23456" } });
  fireEvent.click(screen.getByRole("button", { name: "Lihat" }));
  expect(await screen.findByText("Sedang diproses")).toBeTruthy();
  const now = screen.getByRole("list", { name: "Sekarang" });
  expect(within(now).getByText("Langkah 2: Memeriksa permohonan (Kasi Pelayanan)")).toBeTruthy();
});
