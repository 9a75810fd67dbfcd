import type { Browser, Page } from "@playwright/test";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { becomeOfficial, settle, whereIsIt } from "./officials.ts";
import { addressOf, endAlur, startAlur, type Alur } from "./running-alur.ts";
import { inspect, openBrowser, pc, phone, visit } from "./visitor.ts";

const house = fileURLToPath(new URL("../../../", import.meta.url));
const sample = readFileSync(join(house, "corpus/surat-keterangan-penelitian/document.txt"), "utf8");
const shared = join(house, "../shared/seeds");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe("in the sample office", () => {
  const folder = mkdtempSync(join(tmpdir(), "alur-way-"));
  let alur: Alur;
  let url = "";
  beforeAll(async () => {
    alur = startAlur(folder);
    url = await addressOf(alur);
  });
  afterAll(async () => {
    await endAlur(alur);
    rmSync(folder, { recursive: true, force: true });
  });

  test("a pasted SOP is mended, printed, put into force, and a berkas goes its whole way, back and forth", async () => {
    const { context, page, complaints } = await visit(browser, url, pc);
    await inspect(page, "ruang-sop");
    await paste(page, sample);
    await inspect(page, "ditemukan");
    await openFound(page, "Penerbitan Surat Keterangan Penelitian");

    // A wrong performer is put right by a click, and taken back again.
    const loket = page.getByRole("button", { name: "Langkah 3, Petugas Loket" });
    const staf = page.getByRole("button", { name: "Langkah 3, Staf Umum" });
    await loket.click();
    expect(await loket.getAttribute("aria-pressed")).toBe("true");
    expect(await staf.getAttribute("aria-pressed")).toBe("false");
    await page.getByRole("button", { name: "Urungkan" }).click();
    expect(await staf.getAttribute("aria-pressed")).toBe("true");
    await chooseWay(page, "2", "Bila tidak, ke", "1. Mengajukan");
    await inspect(page, "tabel-sop");
    await makeFinding(page);
    await inspect(page, "temuan");
    await page.getByRole("button", { name: "Urungkan" }).click();

    await page.reload();
    await page.getByRole("grid", { name: /Tabel SOP/ }).waitFor();
    expect((await download(page, "PDF resmi")).subarray(0, 5).toString()).toBe("%PDF-");
    expect((await download(page, "Lembar reviu, PDF")).subarray(0, 5).toString()).toBe("%PDF-");
    expect((await download(page, "Lembar reviu, DOCX")).subarray(0, 2).toString()).toBe("PK");
    expect((await download(page, /^SVG/)).toString()).toContain("<svg");
    expect(JSON.parse((await download(page, /^JSON/)).toString())).toMatchObject({ format: "alur/sop@1" });

    await enterSampleOffice(page);
    await becomeOfficial(page, "Administrator");
    await putIntoForce(page, "Penerbitan Surat Keterangan Penelitian");
    await inspect(page, "sop-berlaku");
    await becomeOfficial(page, "Petugas Loket");
    await openCase(
      page,
      "Penerbitan Surat Keterangan Penelitian",
      "Izin penelitian perpustakaan desa",
      "400.7/12/2026",
    );
    await inspect(page, "berkas-baru");

    await settle(page);
    // The counter finds something missing, and later the section head returns the draft: both come back to who did it.
    await settle(page, { outcome: "Tidak", note: "Proposal belum ditandatangani." });
    await settle(page);
    await settle(page);
    await goOnAs(page, await whereIsIt(page));
    await inspect(page, "berkas-tugas");
    await settle(page);
    await goOnAs(page, await whereIsIt(page));
    await sendBack(page, "Nomor surat pengantar keliru.");
    const rounds = await finish(page, 12);
    expect(rounds).toBeLessThanOrEqual(8);
    await inspect(page, "berkas-selesai");

    const trail = page.getByRole("region", { name: "Jejak" });
    const told = (await trail.textContent()) ?? "";
    for (const words of [
      "membuka berkas",
      "Proposal belum ditandatangani.",
      "Nomor surat pengantar keliru.",
      "Berkas selesai",
    ])
      expect(told).toContain(words);
    await page.goto("/berkas");
    await page.getByText("Izin penelitian perpustakaan desa").first().waitFor();
    await inspect(page, "daftar-berkas");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("every page is readable, reachable and without a fault on a phone of 360 px", async () => {
    const { context, page, complaints } = await visit(browser, url, phone);
    await inspect(page, "ruang-sop");
    await paste(page, sample);
    await openFound(page, "Penerbitan Surat Keterangan Penelitian");
    await inspect(page, "tabel-sop");
    await makeFinding(page);
    await inspect(page, "temuan");
    await page.getByRole("button", { name: "Urungkan" }).click();
    await enterSampleOffice(page);
    await becomeOfficial(page, "Administrator");
    await page.goto("/kantor");
    await page.getByRole("heading", { name: "Kantor", level: 1 }).waitFor();
    await inspect(page, "kantor");
    await page.getByRole("button", { name: "Tambah jabatan" }).first().click();
    await page.getByRole("dialog").waitFor();
    await inspect(page, "kantor-tambah-jabatan");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    for (const [path, name] of [
      ["/tugas", "Tugas"],
      ["/berkas", "Berkas"],
      ["/sop-berlaku", "SOP berlaku"],
    ] as const) {
      await page.goto(path);
      await page.getByRole("heading", { name, level: 1 }).waitFor();
      await inspect(page, path.slice(1));
    }
    await page.getByRole("link", { name: "Penerbitan Surat Keterangan Penelitian" }).first().click();
    await page.getByRole("table", { name: /Tabel SOP/ }).waitFor();
    await inspect(page, "sop-berlaku-tabel");
    await becomeOfficial(page, "Petugas Loket");
    await openCase(page, "Penerbitan Surat Keterangan Penelitian", "Penelitian arsip kecamatan", "400.7/13/2026");
    // Three taps and the work is done: take, everything is there, finish.
    await settle(page);
    await inspect(page, "berkas");
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a document of an office, whose drawing is lost, becomes a finished berkas", async ({ skip }) => {
    if (!existsSync(shared)) {
      console.log("Dilewati: dokumen uji di ../shared/seeds tidak ada di sini.");
      skip();
    }
    const { context, page } = await visit(browser, url, pc);
    await enterSampleOffice(page);
    const file = readdirSync(shared).find((name) => name.startsWith("004"));
    if (file === undefined) throw new Error("../shared/seeds has no document 004.");
    const title = /Cuti Bersalin/i;
    await page.goto("/");
    await page.locator('input[type="file"]').first().setInputFiles(join(shared, file));
    await openFound(page, title);
    expect(await symbolsOutsideTheirCells(page)).toEqual([]);
    await mendWhatIsMissing(page);
    await becomeOfficial(page, "Administrator");
    await putIntoForce(page, title);
    await becomeOfficial(page, "Sekretaris");
    await page.goto("/sop-berlaku");
    const line = page.getByRole("row", { name: title });
    await line.waitFor();
    if (!(await line.getByRole("button").isVisible())) await becomeOfficial(page, "Petugas Loket");
    await openCase(page, title, "Cuti bersalin", "004/2026");
    expect(await finish(page, 25)).toBeLessThanOrEqual(12);
    await context.close();
  });
});

describe("in an office of one's own", () => {
  test("the administrator sets it up, signs in, adds an official, who signs in as well; nobody can switch", async () => {
    const folder = mkdtempSync(join(tmpdir(), "alur-own-"));
    const alur = startAlur(folder);
    try {
      const url = await addressOf(alur);
      const { context, page, complaints } = await visit(browser, url, pc);
      await page.goto("/siapkan");
      await page.getByLabel("Nama instansi").waitFor();
      await inspect(page, "siapkan");
      await page.getByLabel("Nama instansi").fill("Dinas Perpustakaan Uji");
      await page.getByLabel("Nama lengkap").fill("Wulan Sari");
      await page.getByLabel("Surel").fill("wulan@uji.example");
      await page.getByLabel(/^Kata sandi/).fill("kalimat yang panjang");
      await page.getByRole("button", { name: "Buat kantor dan masuk" }).click();
      await page.getByRole("button", { name: /^Wulan Sari/ }).waitFor();
      await page.goto("/kantor");
      await page.getByRole("button", { name: "Tambah jabatan" }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Nama", { exact: false }).first().fill("Petugas Layanan");
      await dialog.getByRole("button", { name: "Simpan" }).click();
      await dialog.waitFor({ state: "hidden" });
      await page.getByRole("button", { name: "Tambah pejabat" }).first().click();
      await dialog.getByLabel("Nama lengkap").fill("Made Arta");
      await dialog.getByLabel("Surel untuk masuk").fill("made@uji.example");
      await dialog.getByLabel(/Kata sandi pertama/).fill("kata sandi pertama");
      await dialog.getByLabel("Petugas Layanan").check();
      await inspect(page, "kantor-tambah-pejabat");
      await dialog.getByRole("button", { name: "Simpan" }).click();
      await dialog.waitFor({ state: "hidden" });
      await inspect(page, "kantor");

      expect((await page.request.get("/api/demo/officials")).ok()).toBe(false);
      await page.getByRole("button", { name: /^Wulan Sari/ }).click();
      await page.getByRole("menuitem", { name: "Keluar" }).click();
      await page.getByRole("button", { name: /^Wulan Sari/ }).waitFor({ state: "hidden" });
      await page.goto("/masuk");
      await inspect(page, "masuk");
      await page.getByLabel("Surel").fill("made@uji.example");
      await page.getByLabel(/^Kata sandi/).fill("kata sandi pertama");
      await page.getByRole("button", { name: "Masuk", exact: true }).click();
      await page.getByRole("button", { name: /^Made Arta/ }).waitFor();
      await page.goto("/tugas");
      await page.getByText("Tidak ada yang menunggu Anda saat ini.").waitFor();
      await inspect(page, "tugas-kosong");
      expect(complaints).toEqual([]);
      await context.close();
    } finally {
      await endAlur(alur);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Tempel tabel SOP").fill(text);
  await page.getByRole("button", { name: "Baca SOP" }).click();
  await page.getByRole("heading", { name: /SOP ditemukan/ }).waitFor();
}

async function openFound(page: Page, title: string | RegExp): Promise<void> {
  await page
    .getByRole("region", { name: /SOP ditemukan/ })
    .getByRole("link", { name: title })
    .first()
    .click();
  await page.getByRole("grid", { name: /Tabel SOP/ }).waitFor();
}

/** Chooses where an exit of a step leads, in the settings behind its number. */
async function chooseWay(page: Page, number: string, way: string, target: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: `Langkah ${number}: jenis, arah, dan pelaksana` }).click();
  const settings = page.getByRole("dialog").last();
  const select = settings.getByLabel(way);
  const label = await select.locator("option", { hasText: target }).first().textContent();
  await select.selectOption({ label: label ?? "" });
  await settings.press("Escape");
  await settings.waitFor({ state: "hidden" });
}

/** The steps whose symbol is not drawn where its performer's column meets its row. */
async function symbolsOutsideTheirCells(page: Page): Promise<string[]> {
  return page.getByRole("grid").evaluate((table) => {
    const drawn = [...(table.parentElement?.querySelectorAll("svg [data-step]") ?? [])];
    if (drawn.length === 0) return ["nothing is drawn"];
    return drawn.flatMap((symbol) => {
      const id = symbol.getAttribute("data-step") ?? "";
      const box = symbol.getBoundingClientRect();
      const held = [...table.querySelectorAll(`#langkah-${id} [aria-pressed="true"]`)].some((cell) => {
        const room = cell.getBoundingClientRect();
        return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
      });
      return held ? [] : [id];
    });
  });
}

/** Mends by clicking what keeps the open SOP from running: a step that nobody performs, a decision that says too little. */
async function mendWhatIsMissing(page: Page): Promise<void> {
  const rows = await page.getByRole("button", { name: /: jenis, arah, dan pelaksana$/ }).all();
  for (const [i, row] of rows.entries()) {
    const name = ((await row.getAttribute("aria-label")) ?? "").replace(/^Langkah (.*): jenis.*$/, "$1");
    const cells = page.getByRole("button", { name: new RegExp(`^Langkah ${name}, `) });
    if ((await cells.and(page.locator('[aria-pressed="true"]')).count()) === 0) await cells.first().click();
    await row.click();
    const settings = page.getByRole("dialog").last();
    await settings.getByRole("combobox").first().waitFor();
    const no = settings.getByLabel("Bila tidak, ke");
    if ((await no.isVisible()) && (await no.inputValue()) === "") await no.selectOption({ index: Math.max(1, i) });
    await settings.press("Escape");
    await settings.waitFor({ state: "hidden" });
  }
}

/** Writes a time that nobody can measure, and opens what the list of findings says about it and the form in which it is left as it is. */
async function makeFinding(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Ubah Waktu langkah 2/ }).click();
  await page.getByLabel("Waktu langkah 2").fill("menyesuaikan");
  await page.keyboard.press("Enter");
  const list = page.getByRole("region", { name: /^Temuan \([1-9]/ });
  const leave = list.getByRole("button", { name: /^Abaikan dengan alasan: .*menyesuaikan/ }).first();
  await leave.waitFor();
  for (const summary of await list.locator("summary").all()) await summary.click();
  await leave.click();
}

async function download(page: Page, what: string | RegExp): Promise<Buffer> {
  const item = page.getByRole("dialog", { name: "Unduh" }).getByRole("button", { name: what }).first();
  await page.getByRole("button", { name: "Unduh" }).click();
  await item.waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), item.click()]);
  const bytes = readFileSync(await file.path());
  await item.waitFor({ state: "hidden" });
  return bytes;
}

/** Into the sample office, which the first visitor opens. */
async function enterSampleOffice(page: Page): Promise<void> {
  const here = page.url();
  await page.goto("/siapkan");
  const open = page.getByRole("button", { name: "Coba dengan kantor contoh" });
  const choose = page.getByRole("button", { name: /^Masuk sebagai/ });
  const inside = page.getByLabel("Bertindak sebagai", { exact: true });
  await open.or(choose.first()).or(inside).first().waitFor();
  if (await open.isVisible()) await open.click();
  else if (!(await inside.isVisible())) await choose.first().click();
  await inside.waitFor();
  await page.goto(here);
}

async function putIntoForce(page: Page, title: string | RegExp): Promise<void> {
  await page
    .getByRole("link", { name: "Berlakukan" })
    .or(page.getByRole("button", { name: "Berlakukan" }))
    .first()
    .click();
  await page.getByRole("heading", { name: "Berlakukan SOP" }).waitFor();
  for (const select of await page.getByRole("combobox", { name: /dikerjakan oleh$/ }).all())
    if ((await select.inputValue()) === "") await select.selectOption({ index: 2 });
  await page.getByText("Lengkap. SOP ini siap diberlakukan.").waitFor();
  await inspect(page, "berlakukan");
  await page.getByRole("button", { name: "Berlakukan", exact: true }).click();
  await page.getByRole("heading", { name: "SOP berlaku", level: 1 }).waitFor();
  await page.getByText(title).first().waitFor();
}

async function openCase(page: Page, title: string | RegExp, subject: string, number: string): Promise<void> {
  await page.goto("/sop-berlaku");
  await page.getByRole("button", { name: title }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Perihal").fill(subject);
  await dialog.getByLabel("Nomor berkas").fill(number);
  await inspect(page, "buka-berkas");
  await dialog.getByRole("button", { name: "Buka berkas" }).click();
  await page.getByRole("region", { name: "Keterangan berkas" }).waitFor();
}

async function sendBack(page: Page, reason: string): Promise<void> {
  const work = page.getByRole("region", { name: "Tugas Anda" });
  await work.getByRole("button", { name: "Ambil tugas ini" }).click();
  await work.getByRole("button", { name: "Kembalikan …" }).click();
  await work.getByLabel("Alasan").fill(reason);
  await inspect(page, "kembalikan");
  await work.getByRole("button", { name: "Kembalikan", exact: true }).click();
  await page
    .getByRole("status")
    .getByText(/^Tersimpan\./)
    .waitFor();
}

/** Becomes the official with whom the berkas is, and opens it from their worklist. */
async function goOnAs(page: Page, post: string | undefined): Promise<void> {
  if (post === undefined) throw new Error("The berkas has ended.");
  const here = page.url();
  await becomeOfficial(page, post);
  await page.goto(here);
  await page.getByRole("region", { name: "Tugas Anda" }).waitFor();
}

/** Goes on with the open berkas, always "ya", until it ends. Gives the number of steps that took. */
async function finish(page: Page, most: number): Promise<number> {
  for (let done = 0; done < most; done++) {
    const post = await whereIsIt(page);
    if (post === undefined) return done;
    await goOnAs(page, post);
    await settle(page);
  }
  throw new Error(`The berkas had not ended after ${most} steps.`);
}
