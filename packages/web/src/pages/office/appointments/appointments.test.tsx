import type { Appointment, Me } from "@alur/server/api";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { makeQueryClient } from "../../../api/query-client.ts";
import { administrator, smallOffice } from "../../../testing/sample-office.ts";
import { serveOffice } from "../../../testing/serve-office.ts";
import { showApp } from "../../../testing/show-app.tsx";

const vacantId = "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c09";
const [post] = smallOffice.posts;
if (!post) throw new Error("The sample office has no post.");
const office = { ...smallOffice, posts: [post, { ...post, id: vacantId, name: "Kepala Bidang", holderIds: [] }] };
const acting: Appointment = {
  id: "5b1cbd0e-52a1-4a35-8a0f-0a4a6a1d1c10",
  officialId: administrator.official.id,
  postId: vacantId,
  form: "plt",
  basis: "SPT 800/12/2026",
  from: "2026-11-20",
  until: "2026-11-30",
  procedureIds: null,
  state: "in-force",
  appointedBy: "Agus Pratama",
  appointedAt: "2026-11-20T02:00:00.000Z",
  ended: null,
};

async function showOffice(me: Me = administrator, appointments: Appointment[] = []): Promise<[string, unknown][]> {
  const sent: [string, unknown][] = [];
  await serveOffice((path, body) => {
    if (body !== undefined) sent.push([path, body]);
    return path === "/api/office" ? { json: office } : { json: path.endsWith("/appointments") ? appointments : [] };
  });
  const answers = [
    [["office"], office],
    [["office", "appointments"], appointments],
  ] as const;
  showApp({ path: "/kantor", me, answers, queryClient: makeQueryClient() });
  return sent;
}

test("somebody is appointed for a post, with a word where the form does not fit it and what is not theirs to decide", async () => {
  const sent = await showOffice();
  fireEvent.click(await screen.findByRole("button", { name: "Tugaskan Plt./Plh." }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText(/keputusan strategis .* \(UU 30\/2014 Pasal 14\)/)).toBeTruthy();
  const fill = (label: RegExp, value: string) =>
    fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
  fill(/^Pejabat yang ditugaskan/, administrator.official.id);
  // Nobody acts for a post of their own.
  expect(within(dialog).queryByRole("option", { name: "Kasubbag Umum" })).toBeNull();
  fill(/^Untuk jabatan/, vacantId);
  expect(within(dialog).getByText(/untuk jabatan lowong, pilih Plt\./)).toBeTruthy();
  fireEvent.click(within(dialog).getByLabelText(/^Plt\./));
  expect(within(dialog).queryByText(/untuk jabatan lowong, pilih Plt\./)).toBeNull();
  fill(/^Mulai tanggal/, "2026-12-03");
  fill(/^Sampai dengan tanggal/, "2026-12-01");
  fireEvent.click(within(dialog).getByRole("button", { name: "Tugaskan" }));
  expect(within(dialog).getByText("Tanggal akhir lebih dahulu daripada tanggal mulai.")).toBeTruthy();
  fill(/^Sampai dengan tanggal/, "2026-12-05");
  fill(/^Surat perintah/, "SPT 800/12/2026");
  fireEvent.click(within(dialog).getByRole("button", { name: "Tugaskan" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual([
    "/api/office/appointments",
    {
      officialId: administrator.official.id,
      postId: vacantId,
      form: "plt",
      basis: "SPT 800/12/2026",
      from: "2026-12-03",
      until: "2026-12-05",
      procedureIds: null,
    },
  ]);
});

test("everybody reads who acts for which post, and only the administrator ends it", async () => {
  await showOffice({ ...administrator, official: { ...administrator.official, administrator: false } }, [acting]);
  const table = await screen.findByRole("table", { name: /Plt\., Plh\./ });
  expect(within(table).getByText("Plt. Kepala Bidang")).toBeTruthy();
  expect(within(table).getByText("Sedang bertugas")).toBeTruthy();
  expect(within(table).queryByRole("button")).toBeNull();
  expect(screen.queryByRole("button", { name: "Tugaskan Plt./Plh." })).toBeNull();
});

test("an appointment is ended once the administrator has read what that does", async () => {
  const sent = await showOffice(administrator, [acting]);
  fireEvent.click(await screen.findByRole("button", { name: "Akhiri" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText(/Wewenangnya berakhir saat ini juga/)).toBeTruthy();
  fireEvent.click(within(dialog).getByRole("button", { name: "Akhiri" }));
  await waitFor(() => expect(sent.map(([path]) => path)).toEqual([`/api/office/appointments/${acting.id}/end`]));
});
