import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { administrator } from "../testing/sample-office.ts";
import { showApp } from "../testing/show-app.tsx";

const office = { kind: "office", agencyName: "Dinas Contoh", version: "0.1.0", signedIn: false } as const;

test("whoever is not signed in is asked to, and comes back to the page they wanted", async () => {
  showApp({ path: "/tugas" });
  expect(await screen.findByRole("heading", { level: 1, name: "Masuk" })).toBeTruthy();
  expect(sessionStorage.getItem("alur.return")).toBe("/tugas");
});

test("an office page on an empty server leads to the choice between one's own office and the sample office", async () => {
  showApp({ path: "/kantor", instance: { ...office, kind: "empty", agencyName: "" } });
  expect(await screen.findByRole("heading", { level: 1, name: "Siapkan kantor" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Coba dengan kantor contoh" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Buat kantor dan masuk" })).toBeTruthy();
});

test("officials are switched by a click in the sample office only", async () => {
  const demoOfficials = [
    { id: administrator.official.id, name: "Agus Pratama", posts: ["Kasubbag Umum"], administrator: true },
  ];
  showApp({
    path: "/tugas",
    instance: { ...office, kind: "demo" },
    me: { ...administrator, demo: true },
    answers: [
      [["worklist"], []],
      [["demo-officials"], demoOfficials],
    ],
  });
  expect(await screen.findByLabelText("Bertindak sebagai")).toBeTruthy();
});

test("in a real office there is no such switch", async () => {
  showApp({ path: "/tugas", me: administrator, answers: [[["worklist"], []]] });
  expect(await screen.findByText("Tidak ada yang menunggu Anda saat ini.")).toBeTruthy();
  expect(screen.queryByLabelText("Bertindak sebagai")).toBeNull();
});

test("the page says in which language it is, and in which place", async () => {
  showApp({ path: "/tugas", me: administrator, answers: [[["worklist"], []]] });
  await screen.findByRole("heading", { level: 1, name: "Tugas" });
  expect(document.documentElement.lang).toBe("id");
  expect(document.title).toBe("Tugas · Alur");
});
