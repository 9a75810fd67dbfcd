import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "../readers.ts";
import { asWordHtml } from "../testing/word-html.ts";
import { readText } from "../text/read-text.ts";
import { tablesInHtml } from "./html-tables.ts";

const sample = readFileSync(
  join(import.meta.dirname, "../../../../corpus/surat-keterangan-penelitian/document.txt"),
  "utf8",
);

test("an SOP copied from Word is the same SOP as its text", () => {
  const pasted = tablesInHtml(asWordHtml(sample)) ?? "";
  expect(pasted).toContain("\t");
  expect(readText(pasted, "uji").drafts).toEqual(readText(sample, "uji").drafts);
});

test("the paragraphs, breaks and items of a cell stay in their cell", () => {
  const html = `<table><tr><td>1.</td><td><p class=MsoNormal>Menyusun
    konsep</p><p>dan&nbsp;mengirim</p></td><td>ATK<br>Kertas</td><td><ol start=2><li>Surat</li><li>Salinan</li></ol></td></tr></table>`;
  expect(tablesInHtml(html)).toBe('1.\t"Menyusun konsep\ndan mengirim"\t"ATK\nKertas"\t"2. Surat\n3. Salinan"');
});

test("merged cells leave the places that they cover empty", () => {
  const html = `<table>
    <thead><tr><th rowspan=2>No</th><th colspan=2>Pelaksana</th><th rowspan=2>Waktu</th></tr><tr><th>Staf</th><th>Kasubbag</th></tr></thead>
    <tbody><tr><td>1</td><td></td><td></td><td rowspan=9>1 jam</td></tr></tbody></table>`;
  expect(tablesInHtml(html)).toBe("No\tPelaksana\t\tWaktu\n\tStaf\tKasubbag\t\n1\t\t\t1 jam");
});

test("a table within a cell is that cell's lines, and a frame around a table is none", () => {
  const inner = "<table><tr><td>Surat</td><td>Salinan</td></tr></table>";
  expect(tablesInHtml(`<table><tr><td>1</td><td>Arsip ${inner}</td></tr></table>`)).toBe('1\t"Arsip\nSurat\nSalinan"');
  expect(tablesInHtml(`<table><tr><td>Judul ${inner}</td></tr></table>`)).toBe("Judul\n\nSurat\tSalinan");
});

test("words around the tables are lines of their own, and a quotation mark is doubled", () => {
  const html = `<p>Bagian A</p><div><p>Judul</p><table><tr><td>Surat "asli"</td><td>b</td></tr></table></div><p>Penutup</p>`;
  expect(tablesInHtml(html)).toBe('Bagian A\n\nJudul\n\n"Surat ""asli"""\tb\n\nPenutup');
});

test("what holds no table stays as the plain text that came with it", () => {
  expect(tablesInHtml("<p>Rapat dimulai pukul sembilan.</p>")).toBeUndefined();
  expect(tablesInHtml("<p>a &lt;table> in words</p>")).toBeUndefined();
});

test("what Excel, Word and Google Docs hide in the clipboard is not read", () => {
  const word = `<p>a<!--[if gte vml 1]><v:shape><table><tr><td>x</td><td>y</td></tr></table></v:shape><![endif]--><![if !vml]>b<![endif]></p>
    <table><tr><td><o:p>1</o:p></td><td style='mso-spacerun:yes'>Surat<script>alert("<td>")</script></td></tr></table>`;
  expect(tablesInHtml(word)).toBe("ab\n\n1\tSurat");
  const docs = `<b id="docs-internal-guid"><div dir="ltr"><table><colgroup><col/><col/></colgroup><tbody><tr><td colspan="1"><p dir="ltr"><span>No</span></p></td><td><p><span>Kegiatan</span></p></td></tr></tbody></table></div></b>`;
  expect(tablesInHtml(docs)).toBe("No\tKegiatan");
});

test("cells and rows that nobody closed end with the next one", () => {
  expect(tablesInHtml("<table><tr><td>1<td><p>a<p>b<tr><td>2<td>c &amp; d&#8211;e</table>")).toBe(
    '1\t"a\nb"\n2\tc & d–e',
  );
});

test("a file that is a web page is read like a paste", async () => {
  const { drafts } = await readDocument(new TextEncoder().encode(asWordHtml(sample)), "uji");
  expect(drafts).toEqual(readText(sample, "uji").drafts);
});
