import { drawSop } from "@alur/model";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { forgetFound, rememberFound } from "../../device/found-document.ts";
import { findKeptSop, keepSop, listKeptSops } from "../../device/kept-sops.ts";
import { showApp } from "../../testing/show-app.tsx";
import { LARGEST_BYTES } from "./read-input.ts";

const sample = readFileSync(
  join(import.meta.dirname, "../../../../../corpus/surat-keterangan-penelitian/document.txt"),
  "utf8",
);

async function openRoom(): Promise<void> {
  showApp({ path: "/" });
  await screen.findByRole("heading", { level: 1, name: "Ruang SOP" });
}

function paste(text: string): void {
  fireEvent.change(screen.getByLabelText("Tempel tabel SOP"), { target: { value: text } });
  fireEvent.click(screen.getByRole("button", { name: "Baca SOP" }));
}

test("a pasted SOP is listed with its title and its number of steps", async () => {
  await openRoom();
  paste(sample);
  const line = await screen.findByRole("link", { name: /Penerbitan Surat Keterangan Penelitian/ });
  expect(line.textContent).toContain("9 langkah");
});

test("an empty paste is told what to copy", async () => {
  await openRoom();
  paste("");
  expect(await screen.findByText(/Tidak ada teks untuk dibaca/)).toBeTruthy();
});

test("a text without an SOP is told what Alur looks for, and stays in the box", async () => {
  await openRoom();
  paste("Rapat dimulai pukul sembilan dan ditutup pukul sebelas.");
  expect(await screen.findByRole("heading", { name: /Tidak ada SOP dalam/ })).toBeTruthy();
  expect((await screen.findAllByRole("alert")).length).toBeGreaterThan(0);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Tempel tabel SOP").value).toContain("Rapat dimulai");
});

test("a file of 20 MB is turned away by its size, without being opened", async () => {
  await openRoom();
  let opened = false;
  const file = new File([], "arsip.txt");
  Object.defineProperty(file, "size", { value: 20 * 1024 * 1024 });
  Object.defineProperty(file, "arrayBuffer", { value: () => ((opened = true), Promise.resolve(new ArrayBuffer(0))) });
  fireEvent.drop(screen.getByLabelText("Tempel tabel SOP"), { dataTransfer: { files: [file] } });
  expect((await screen.findByRole("alert")).textContent).toContain("lebih besar daripada 8 MB");
  expect(opened).toBe(false);
});

test("a text too long for the box is not pasted, and the reason is said", async () => {
  await openRoom();
  fireEvent.paste(screen.getByLabelText("Tempel tabel SOP"), {
    clipboardData: { getData: (type: string) => (type === "text/plain" ? "x".repeat(LARGEST_BYTES + 1) : "") },
  });
  expect((await screen.findByRole("alert")).textContent).toContain("tidak ditempelkan");
});

test("files that are dropped while others are being read are listed with them", async () => {
  await openRoom();
  const drop = (...names: string[]): void => {
    const files = names.map((name) => new File([sample], name));
    fireEvent.drop(screen.getByLabelText("Tempel tabel SOP"), { dataTransfer: { files } });
  };
  drop("satu.txt", "dua.txt");
  drop("tiga.txt");
  expect(await screen.findByRole("heading", { name: "3 SOP ditemukan dalam 3 dari 3 berkas" })).toBeTruthy();
});

test("an empty file is told to be fetched again", async () => {
  await openRoom();
  fireEvent.drop(screen.getByLabelText("Tempel tabel SOP"), { dataTransfer: { files: [new File([], "sop.docx")] } });
  expect((await screen.findByRole("alert")).textContent).toContain("Berkas ini kosong");
});

test("a binary file gets a sentence that says what to do", async () => {
  await openRoom();
  const file = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 255, 254, 0, 1])], "sop.docx");
  fireEvent.drop(screen.getByLabelText("Tempel tabel SOP"), { dataTransfer: { files: [file] } });
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).not.toMatch(/error|undefined|at /i);
  expect(alert.textContent?.length).toBeGreaterThan(20);
});

test("the list is still there after a reload", async () => {
  await openRoom();
  paste(sample);
  await screen.findByRole("link", { name: /Penerbitan Surat/ });
  showApp({ path: "/" });
  await waitFor(() => expect(screen.getAllByRole("link", { name: /Penerbitan Surat/ })).toHaveLength(2));
});

test("opening an SOP keeps it on the device, where the list of recent ones finds it", async () => {
  await openRoom();
  paste(sample);
  fireEvent.click(await screen.findByRole("link", { name: /Penerbitan Surat/ }));
  await screen.findByRole("grid");
  await waitFor(() => expect(listKeptSops()).toHaveLength(1));
  expect(findKeptSop(listKeptSops()[0]!.key)?.sop.identity.title).toBe("Penerbitan Surat Keterangan Penelitian");
});

test("the same document opened again is still one SOP among the recent ones", async () => {
  await openRoom();
  paste(sample);
  fireEvent.click(await screen.findByRole("link", { name: /Penerbitan Surat/ }));
  await screen.findByRole("grid");
  cleanup();
  forgetFound();
  await openRoom();
  paste(sample);
  await screen.findByRole("heading", { name: /SOP ditemukan/ });
  fireEvent.click(screen.getAllByRole("link", { name: /Penerbitan Surat/ })[0]!);
  await screen.findByRole("grid");
  expect(listKeptSops()).toHaveLength(1);
});

test("how many things the reader warns about is said in the list", async () => {
  await openRoom();
  // Without its heading and identity the table has no title, and the reader proposes one.
  paste(sample.slice(sample.indexOf("No\tKegiatan")));
  const line = await screen.findByRole("link", { name: /9 langkah/ });
  expect(line.textContent).toMatch(/\d catatan pembacaan/);
});

test("what was pasted is called so in the language of whoever looks", async () => {
  localStorage.setItem("alur.language", "en");
  showApp({ path: "/" });
  fireEvent.change(await screen.findByLabelText("Paste the SOP table"), { target: { value: sample } });
  fireEvent.click(screen.getByRole("button", { name: "Read the SOP" }));
  expect(await screen.findByRole("heading", { name: "1 SOP found in Pasted text" })).toBeTruthy();
});

test("a table copied from Word comes into the box by its cells, not by its paragraphs, and is read at once", async () => {
  await openRoom();
  const box = screen.getByLabelText<HTMLTextAreaElement>("Tempel tabel SOP");
  const html = "<table><tr><td><p>1</p></td><td><p>Menyusun</p><p>konsep</p></td></tr></table>";
  fireEvent.paste(box, {
    clipboardData: { getData: (type: string) => (type === "text/html" ? html : "1\nMenyusun\nkonsep") },
  });
  await waitFor(() => expect(box.value).toBe('1\t"Menyusun\nkonsep"'));
  await screen.findByRole("heading", { name: "Tidak ada SOP dalam Teks tempelan" });
});

test("the regulation in whose annex the SOPs stand is named above them", async () => {
  await openRoom();
  paste(
    `PERATURAN CAMAT UMPAMA\nNOMOR 4 TAHUN 2031\nTENTANG\nPROSEDUR\nPasal 1\nEvaluasi dilakukan setiap tahun.\n\n${sample}`,
  );
  const line = "Lampiran Peraturan Camat Umpama Nomor 4 Tahun 2031 tentang PROSEDUR: evaluasi setiap tahun (Pasal 1)";
  expect(await screen.findByText(line)).toBeTruthy();
});

test("the SOPs of a document stand by how much of them the reader guessed, then by what it noticed", async () => {
  await openRoom();
  const heading = "No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\n\t\tStaf\tLurah\tKelengkapan\tWaktu\tOutput";
  const table = (title: string, ...activities: string[]) =>
    `SOP : ${title}\n\n${heading}\n${activities.map((activity, i) => `${i + 1}\t${activity}\t\t\tBuku\t5 menit\tCatatan`).join("\n")}`;
  paste(
    [
      table("Pencatatan Tamu", "Staf mencatat tamu", "Lurah menandatangani buku"),
      table("Pemeriksaan Buku", "Lurah memeriksa buku, apabila benar disimpan", "Staf menyimpan buku"),
      table("Pembersihan Rak", "Staf membersihkan rak", "Rak ditata"),
      table("Penataan Buku", "Buku ditata", "Buku dihitung"),
    ].join("\n\n"),
  );
  await screen.findByRole("heading", { name: /4 SOP ditemukan/ });
  const titles = screen.getAllByRole("link", { name: /2 langkah/ }).map((link) => link.textContent);
  for (const [place, title] of ["Penataan Buku", "Pembersihan Rak", "Pemeriksaan Buku", "Pencatatan Tamu"].entries())
    expect(titles[place]).toContain(title);
});

test("what is pasted onto the page itself is read at once", async () => {
  await openRoom();
  fireEvent.paste(document.body, {
    clipboardData: { files: [], getData: (type: string) => (type === "text/plain" ? sample : "") },
  });
  const line = await screen.findByRole("link", { name: /Penerbitan Surat Keterangan Penelitian/ });
  expect(line.textContent).toContain("9 langkah");
});

test("an SOP without any document begins with an empty table", async () => {
  await openRoom();
  fireEvent.click(screen.getByRole("button", { name: "Formulir kosong" }));
  await screen.findByRole("grid");
  expect(listKeptSops()).toHaveLength(1);
});

test("the SOPs of one document stand together among the recent ones", async () => {
  const family = [1, 2].map((i) => ({
    key: `k${i}`,
    sop: drawSop("1 | Staf | Menyusun", `SOP ${i}`).sop,
    diagnostics: [],
  }));
  rememberFound([{ key: "d1", documentName: "lampiran.docx", found: family, diagnostics: [] }]);
  for (const { key, sop } of family)
    keepSop({ key, sop, documentName: "lampiran.docx", changedAt: "2026-11-23T01:00:00.000Z" });
  forgetFound();
  await openRoom();
  expect(await screen.findByText("lampiran.docx · 2 SOP")).toBeTruthy();
});
