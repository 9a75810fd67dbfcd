import { afterAll, beforeAll, expect, test } from "vitest";
import { act, openLetter, openLetterOffice, type LetterOffice } from "../../../test/letter-office.ts";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import type { CaseView } from "../../api/index.ts";
import { getAgency } from "../../office/agency.ts";
import { maskNumbers } from "./mask-numbers.ts";
import { printMoment } from "./print-moment.ts";
import { recordSheet } from "./record-sheet.ts";

let server: TestServer;
let office: LetterOffice;
let letter: CaseView;
beforeAll(async () => {
  server = await startTestServer();
  office = await openLetterOffice(server);
  letter = await openLetter(office);
  await act(office.sari, letter.id, { type: "ClaimWorkItem", workItemId: "w1" });
  await act(office.sari, letter.id, {
    type: "CompleteWorkItem",
    workItemId: "w1",
    requirementsMet: [],
    note: "NIP 000000000000000000 menyusul",
  });
  await act(office.kasim, letter.id, { type: "ClaimWorkItem", workItemId: "w2" });
  const wanting = [{ requirement: "Nota dinas", reason: "belum ditandatangani" }];
  await act(office.kasim, letter.id, { type: "SendBack", workItemId: "w2", toStepId: "s1", reason: "", wanting });
});
afterAll(() => server.stop());

test("the trail of a berkas is taken along as a PDF, by those who may see the berkas", async () => {
  const path = `/api/cases/${letter.id}/record`;
  const answer = await office.sari.get<string>(path);
  expect(answer.headers["content-type"]).toBe("application/pdf");
  expect(answer.body.startsWith("%PDF-")).toBe(true);
  expect(codeOf(await office.umar.get(path))).toBe("case-unknown");
  expect(codeOf(await server.person().get(path))).toBe("not-signed-in");
});

test("the record says who did what when and why, with every round, and the head of the chain that proves it", async () => {
  const { agency } = await office.sari.get<{ agency: { id: string } }>("/api/office").then(({ body }) => body);
  const trail = await server.services.exportTrail(agency.id, letter.id);
  if (!trail) throw new Error("The case has no trail.");
  const { body: view } = await office.sari.get<CaseView>(`/api/cases/${letter.id}`);
  const known = { agency: await getAgency(server.services.tablesOf(agency.id), agency.id), names: {} as never };
  const sheet = recordSheet(view, trail, known, new Date("2026-11-23T07:30:00.000Z"));
  const [rounds, told] = sheet.tables;
  expect(rounds?.rows.map(([step, round]) => [step, round])).toEqual([
    ["1. Menyusun konsep surat tugas", "1"],
    ["2. Memeriksa konsep surat tugas", "1"],
    ["1. Menyusun konsep surat tugas", "2"],
  ]);
  const sentBack = told?.rows.find(([, , , what]) => what?.startsWith("Dikembalikan"));
  expect(sentBack).toEqual([
    "5",
    expect.stringContaining("WIB"),
    "Kasim, Kasubbag Umum",
    "Dikembalikan dari 2. Memeriksa konsep surat tugas ke 1. Menyusun konsep surat tugas",
    "Kurang: Nota dinas: belum ditandatangani",
  ]);
  expect(JSON.stringify(sheet)).not.toContain("000000000000000000");
  expect(sheet.proof.marks).toContainEqual({ label: "Kepala rantai", value: trail.head });
  expect(sheet.facts).toContainEqual({ label: "Dicetak", value: "23 Nov 2026, 14.30 WIB" });
});

test("personal numbers show only how they begin and end, and other numbers stay", () => {
  const nik = "0".repeat(16);
  expect(maskNumbers(`NIP 00000000 000000 0 000, NIK ${nik}`)).toBe("NIP 0000***************00, NIK 0000**********00");
  expect(maskNumbers("Nomor 090/7/2026, Rp1.320.000")).toBe("Nomor 090/7/2026, Rp1.320.000");
});

test("a moment on paper names its zone", () => {
  expect([420, 480, 540].map((offset) => printMoment("2026-11-23T00:05:00.000Z", offset))).toEqual([
    "23 Nov 2026, 07.05 WIB",
    "23 Nov 2026, 08.05 WITA",
    "23 Nov 2026, 09.05 WIT",
  ]);
});
