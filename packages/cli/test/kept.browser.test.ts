import { createServer } from "node:http";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { addressOf, endAlur, startAlur } from "./running-alur.ts";
import { inspect, openBrowser, phone, visit } from "./visitor.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openEmptyForm(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Formulir kosong" }).click();
  await page.getByRole("grid").waitFor();
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: /^Ubah Keterangan langkah 1/ }).click();
  await page.keyboard.type(words);
}

/** The tab is gone in the middle of everything, and another one opens the same SOP. */
async function crash(page: Page): Promise<Page> {
  const address = page.url();
  const context = page.context();
  const gone = page.waitForEvent("crash");
  void page.goto("chrome://crash").catch(() => undefined);
  await gone;
  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole("grid").waitFor();
  return again;
}

/** The tab dies faster than its database answers: nothing more comes in. */
async function stopDatabase(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException("The tab is gone.", "AbortError");
    };
  });
}

test("a tab that dies takes one letter with it at most: mends, the way back, and what was being typed are there", async () => {
  const { page, complaints } = await visit(browser, inject("openRoom"));
  await openEmptyForm(page);
  await write(page, "segera");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Ubah Keterangan langkah 1: *segera/ }).waitFor();
  await stopDatabase(page);
  await page.getByRole("button", { name: /^Ubah Keterangan langkah 1/ }).click();
  await page.keyboard.type(" sekali");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Ubah Keterangan langkah 1: *segera sekali/ }).waitFor();
  await page.getByRole("button", { name: /^Ubah Waktu langkah 2/ }).click();
  await page.keyboard.type("2 hari");
  const again = await crash(page);
  await again.getByText(/Belum selesai diketik pada Waktu langkah 2: “2 hari?”/).waitFor();
  await again.getByRole("button", { name: "Masukkan" }).click();
  await again.getByRole("button", { name: /^Ubah Waktu langkah 2: *2 hari?/ }).waitFor();
  const undo = again.getByRole("button", { name: "Urungkan" });
  await undo.click();
  await undo.click();
  await again.getByRole("button", { name: /^Ubah Keterangan langkah 1: *segera$/ }).waitFor();
  await undo.click();
  await again.getByRole("button", { name: /^Ubah Keterangan langkah 1: *kosong/ }).waitFor();
  expect(complaints).toEqual([]);
});

test("without a line the rooms open, an SOP is read and mended, and nothing is asked of the server", async () => {
  const { page, context, complaints } = await visit(browser, inject("openRoom"));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel("Tempel tabel SOP").fill(pasted);
  await page.getByRole("button", { name: "Baca SOP" }).click();
  await page
    .getByRole("link", { name: /Surat Pengantar/i })
    .first()
    .click();
  await page.getByRole("grid").waitFor();
  await write(page, "tanpa jaringan");
  await page.keyboard.press("Enter");
  const written = page.getByRole("button", { name: /^Ubah Keterangan langkah 1: *tanpa jaringan/ });
  await written.waitFor();
  await page.reload();
  await written.waitFor();
  expect(complaints).toEqual([]);
});

test("two people who edit one draft see both versions before one takes the other's place", async () => {
  const folder = mkdtempSync(join(tmpdir(), "alur-konsep-"));
  const alur = startAlur(folder);
  const url = await addressOf(alur);
  const { page, context, complaints } = await visit(browser, url);
  await page.goto("/siapkan");
  await page.getByRole("button", { name: "Coba dengan kantor contoh" }).click();
  await page.getByLabel("Bertindak sebagai").waitFor();
  await page.goto("/");
  await openEmptyForm(page);
  await write(page, "dari saya");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Simpan ke kantor" }).click();
  await page.getByText("Tersimpan di kantor sebagai versi 1.").waitFor();

  const colleague = await browser.newContext({ baseURL: url, storageState: await context.storageState() });
  const theirs = await colleague.newPage();
  await theirs.goto("/sop-berlaku");
  await theirs.getByRole("table", { name: "Konsep SOP" }).getByRole("link").click();
  await theirs.getByRole("button", { name: "Sunting", exact: true }).click();
  await theirs.getByRole("grid").waitFor();
  await write(theirs, "dari rekan");
  await theirs.keyboard.press("Enter");
  await theirs.getByRole("button", { name: "Simpan ke kantor" }).click();
  await theirs.getByText("Tersimpan di kantor sebagai versi 2.").waitFor();
  await colleague.close();

  await page.getByRole("button", { name: /^Ubah Waktu langkah 2/ }).click();
  await page.keyboard.type("2 hari");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Simpan ke kantor" }).click();
  await page.getByText(/menyimpan versi 2 ke kantor/).waitFor();
  await inspect(page, "didahului");
  await page.getByRole("button", { name: "Lihat bedanya" }).click();
  await page.getByRole("dialog").getByRole("heading", { name: "Langkah" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Simpan milik saya" }).click();
  await page.getByText("Tersimpan di kantor sebagai versi 3.").waitFor();
  await page.getByRole("link", { name: "Riwayat" }).click();
  await page.getByRole("button", { name: "Bandingkan versi 3 dengan versi sebelumnya" }).click();
  await page.getByRole("heading", { name: "Versi 3 di samping versi 2" }).waitFor();
  await inspect(page, "konsep");
  await page.setViewportSize(phone);
  await inspect(page, "konsep");
  expect(complaints).toEqual([]);
  await endAlur(alur);
  rmSync(folder, { recursive: true, force: true });
});

const pasted = [
  "SOP PENERBITAN SURAT PENGANTAR",
  "",
  "No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKeterangan",
  "\t\tStaf\tLurah\tKelengkapan\tWaktu\tOutput\t",
  "1\tStaf menyusun konsep surat pengantar\t\t\tPermohonan\t30 menit\tKonsep surat\t",
  "2\tLurah menandatangani surat pengantar\t\t\tKonsep surat\t10 menit\tSurat pengantar\t",
].join("\n");

test("when the server has a newer app, an open tab says so, and whoever comes anew gets the new one at once", async () => {
  const app = await serveApp();
  const { page, context } = await visit(browser, app.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  app.buildAnew();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByText("Ada versi baru Alur").waitFor();
  await page.getByRole("button", { name: "Muat ulang" }).click();
  await page.waitForFunction(() =>
    document.querySelector("script[type=module]")?.getAttribute("src")?.includes("-baru"),
  );
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByText("Ada versi baru Alur").count()).toBe(0);
  await context.close();
  await app.close();
});

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The built app on a server of its own, which can come to have another build of it: the same, every piece under another name. */
async function serveApp(): Promise<{ address: string; buildAnew: () => void; close: () => Promise<void> }> {
  // A copy: the app may be built again while the test runs.
  const dist = mkdtempSync(join(tmpdir(), "alur-app-"));
  cpSync(join(import.meta.dirname, "../../web/dist"), dist, { recursive: true });
  const pieces = readdirSync(join(dist, "assets")).filter((name) => /\.(js|css)$/.test(name));
  const names = new RegExp(pieces.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  const renamed = (words: string): string =>
    words.replace(names, anewName).replace(/(url:"index\.html",revision:")/, "$1baru-");
  let anew = false;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(dist, extname(path) === "" ? "index.html" : path.replace("-baru.", "."));
    const gone = path.startsWith("/assets/") && path.includes("-baru.") !== anew && /\.(js|css)$/.test(path);
    if (path.startsWith("/api/") || !existsSync(file) || gone)
      return void response.writeHead(404, { "content-type": "application/json" }).end("{}");
    const bytes = readFileSync(file);
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
    response.end(anew && /\.(html|js|css)$/.test(file) ? renamed(String(bytes)) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    buildAnew: () => (anew = true),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(dist, { recursive: true, force: true });
    },
  };
}

const anewName = (name: string): string => name.replace(/\.(\w+)$/, "-baru.$1");
