import { chromium } from "@playwright/test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf, endAlur, startAlur } from "../packages/cli/test/running-alur.ts";
import { findBrowser } from "./browser/find-browser.ts";
import { buildWebIfStale } from "./build-web-if-stale.ts";
import { house } from "./house.ts";
import { walk, type Errand } from "./walk/newcomer.ts";

/** What is drawn over a table in Word does not come along when the table is copied. */
const drawn = /[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]/g;
const inWord = (name: string): string =>
  readFileSync(join(house, "corpus", name, "document.txt"), "utf8").replaceAll(drawn, "");
const tableOf = (text: string): string => text.slice(text.search(/^no\.?\t/im));

const office = {
  Instansi: "PEMERINTAH KABUPATEN CONTOH",
  "Unit Kerja": "DINAS CONTOH",
  "Nomor SOP": "065/031/DC/2026",
  "Tanggal Pembuatan": "2 Maret 2026",
  "Tanggal Efektif": "1 April 2026",
  "Jabatan Pengesah": "Kepala Dinas Contoh",
  "Nama Pengesah": "Nama Pejabat Contoh",
  "Dasar Hukum": "Peraturan Menteri PANRB Nomor 35 Tahun 2012",
};

const errands: readonly Errand[] = [
  { name: "surat-keterangan-penelitian", copied: inWord("surat-keterangan-penelitian") },
  {
    name: "rapat-koordinasi, its table alone",
    copied: tableOf(inWord("rapat-koordinasi")),
    identity: { "Nama SOP": "Penyelenggaraan Rapat Koordinasi", ...office },
  },
  { name: "pendaftaran-gugatan", copied: inWord("pendaftaran-gugatan"), identity: office },
  { name: "pengolahan-survei", copied: inWord("pengolahan-survei"), identity: office },
  {
    name: "perawatan-kendaraan-dinas",
    copied: inWord("perawatan-kendaraan-dinas"),
    cells: { "Waktu langkah 6": "5 hari", "Waktu langkah 7": "15 menit" },
    identity: office,
  },
];

await buildWebIfStale();
const folder = mkdtempSync(join(tmpdir(), "alur-walk-"));
const alur = startAlur(folder);
const browser = await chromium.launch(findBrowser());
try {
  const baseURL = await addressOf(alur);
  const rows = [];
  for (const errand of errands) {
    const context = await browser.newContext({ baseURL, viewport: { width: 1366, height: 768 }, locale: "id-ID" });
    const page = await context.newPage();
    await page.goto("/");
    const { hand, steps, looks, mends, left } = await walk(page, errand);
    rows.push({
      sample: errand.name,
      steps,
      doubts: looks,
      mends,
      clicks: hand.clicks,
      keys: hand.keys,
      scrolls: hand.scrolls,
      looks: hand.looks,
      waits: hand.waits.length,
      "longest wait ms": Math.round(Math.max(0, ...hand.waits)),
      "person s": Math.round(hand.personSeconds),
      left,
    });
    await context.close();
  }
  console.log(
    "from a Word table on the clipboard to the official PDF; goal 180 s for eight steps; waits longer than 300 ms",
  );
  console.table(rows);
} finally {
  await browser.close();
  await endAlur(alur);
  rmSync(folder, { recursive: true, force: true });
}
