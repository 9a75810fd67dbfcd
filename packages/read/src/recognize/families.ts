import { plain } from "@alur/model";
import type { ReadDiagnosticCode } from "../diagnostics.ts";
import type { PageContent } from "../text/page-content.ts";

/** What a text without an SOP table is, as far as its own words tell. */
export function recognizeFamily(page: PageContent): ReadDiagnosticCode {
  const lines = page.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.text]
      : block.rows.map((row) => row.cells.filter((cell) => cell !== "").join(" ")),
  );
  // The first pages say what a document is.
  const text = plain(lines.join("\n").slice(0, 50_000));
  if (isMostlyNumbers(page)) return "looks-like-numbers";
  return (
    families.find(({ signs, least }) => signs.filter((sign) => sign.test(text)).length >= least)?.code ?? "no-sop-found"
  );
}

/** More figures than words in the cells of its tables, or hardly a letter at all. */
function isMostlyNumbers({ blocks }: PageContent): boolean {
  const cells = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.flatMap((row) => row.cells.filter((cell) => cell !== "")),
  );
  const figures = cells.filter((cell) => /^[\d.,%()Rp\s-]*\d[\d.,%()\s-]*$/.test(cell));
  return cells.length > 0 && figures.length > cells.length / 2;
}

/** Signs of each family at the beginning of a line or cell; `least` of them must be there. */
const families: readonly { code: ReadDiagnosticCode; least: number; signs: readonly RegExp[] }[] = [
  {
    code: "health-centre-procedure",
    least: 3,
    signs: [
      /^[^\w\n]{0,8}(\d\.?\s*)?pengertian\b/m,
      /^[^\w\n]{0,8}(\d\.?\s*)?tujuan\b/m,
      /^[^\w\n]{0,8}(\d\.?\s*)?kebijakan\b/m,
      /^[^\w\n]{0,8}(\d\.?\s*)?(langkah|prosedur)\b/m,
      /^[^\w\n]{0,8}(\d\.?\s*)?referensi\b/m,
      /^[^\w\n]{0,8}(\d\.?\s*)?unit terkait\b/m,
      /\b(puskesmas|pasien|rumah sakit|klinik)\b/,
    ],
  },
  {
    code: "looks-like-minutes",
    least: 2,
    signs: [
      /\b(notula|notulen|notulensi|risalah rapat|berita acara rapat)\b/,
      /^[^\w\n]{0,8}(agenda|acara)\s*:/m,
      /\b(peserta|pimpinan) rapat\b/,
      /^[^\w\n]{0,8}(hari|tempat|waktu)\s*[:/]/m,
    ],
  },
  {
    code: "looks-like-targets",
    least: 2,
    signs: [
      /^[^\w\n]{0,8}(no\.?\s+)?(bulan|triwulan|semester|indikator( kinerja)?|sasaran( strategis)?)\b/m,
      /\b(target|rencana)\s+(kinerja\s+)?(capaian|realisasi)\b/,
      /\b(perjanjian kinerja|indikator kinerja|capaian kinerja|realisasi kinerja)\b/,
    ],
  },
  {
    code: "looks-like-job-description",
    least: 2,
    signs: [
      /\b(uraian jabatan|analisis jabatan|informasi jabatan|nama jabatan)\b/,
      /\bikhtisar jabatan\b/,
      /\b(uraian tugas|tugas pokok)\b/,
      /\b(syarat|kualifikasi) jabatan\b/,
      /\b(tanggung jawab|wewenang)\s*:?$/m,
      /\bmempunyai tugas\b/,
      /\b(beban kerja|waktu efektif|kebutuhan pegawai|jumlah hasil)\b/,
    ],
  },
  {
    code: "looks-like-circular",
    least: 2,
    signs: [
      /^[^\w\n]{0,8}(surat edaran|instruksi)\b/m,
      /^[^\w\n]{0,8}nomor\b/m,
      /^[^\w\n]{0,8}tentang\b/m,
      /^[^\w\n]{0,8}(latar belakang|maksud dan tujuan|ruang lingkup|isi edaran)\b/m,
    ],
  },
  {
    code: "looks-like-letter",
    least: 2,
    signs: [
      /\b(yth|kepada yth)\b/,
      /^[^\w\n]{0,8}(perihal|hal|nomor|lampiran|sifat)\s*:/m,
      /\bdengan hormat\b/,
      /\b(nota dinas|surat tugas|surat undangan|surat perintah)\b/,
      /\b(hormat kami|demikian (disampaikan|surat|kami))\b/,
    ],
  },
];
