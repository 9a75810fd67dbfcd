import { sop, type Message } from "@alur/model";
import { isBlank } from "../blank-cells.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  vague: (text: string): Message => ({
    id: `Kualifikasi Pelaksana ${quote(text)} tidak menyebut pendidikan, pengetahuan, atau keterampilan yang diperlukan.`,
    en: `Kualifikasi Pelaksana ${quote(text)} names no education, knowledge or skill that is needed.`,
  }),
};

const ability =
  /\b(s-?[123]|d-?(?:3|4|iii|iv)|diploma|sarjana|sma|smu|smk|slta|sederajat|pendidikan|lulusan|ijazah|memahami|paham|menguasai|mampu|kemampuan|mengetahui|mengerti|pengetahuan|memiliki|terampil|keterampilan|keahlian|kompetensi|kompeten|sertifika\w*|bersertifikat|diklat|bimtek|pelatihan|terlatih|pengalaman|berpengalaman|cakap|teliti|dapat mengoperasikan|menguasai)\b/i;

/** "Mampu bekerja dengan baik": asked of everybody, and no ability in particular. */
const anybody =
  /^(?:mampu|dapat|sanggup)\s+(?:bekerja|melaksanakan\s+(?:tugas|pekerjaan|kegiatan)\w*)(?:\s+(?:dengan|secara))?(?:\s+(?:baik|benar|optimal|maksimal))?\W*$/i;

export const qualificationVague: Rule = {
  id: "qualification-vague",
  severity: "warning",
  title: { id: "Kualifikasi tanpa isi", en: "Qualifications that say nothing" },
  why: {
    id: 'Kualifikasi menentukan siapa yang boleh mengerjakan langkah; "pegawai" saja berarti siapa pun.',
    en: 'Qualifications decide who may do the steps; "pegawai" alone means anybody.',
  },
  basis: {
    kind: "practice",
    text: {
      id: "Kualifikasi pelaksana menyebut pendidikan, pengetahuan, atau keterampilan.",
      en: "Qualifications name an education, a knowledge or a skill.",
    },
  },
  check(checked, report) {
    const given = checked.identity.qualifications.filter((qualification) => !isBlank(qualification));
    const [first] = given;
    if (
      first === undefined ||
      given.some((qualification) => ability.test(qualification) && !anybody.test(qualification))
    )
      return;
    report(checked, "identity.qualifications", messages.vague(first));
  },
  examples: [
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Kualifikasi Pelaksana: Pegawai Negeri Sipil ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Kualifikasi Pelaksana: Pegawai; Mampu bekerja dengan baik ✗
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Kualifikasi Pelaksana: Memahami tata naskah dinas
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`,
    nearMiss(sop`
      Nomor SOP: 065/012/SOP/2026
      Tanggal Pembuatan: 5 Januari 2026
      Tanggal Efektif: 2 Maret 2026
      Disahkan oleh: Kepala Dinas / Nama Contoh
      Dasar Hukum: UU 25/2009 tentang Pelayanan Publik
      Kualifikasi Pelaksana: Staf Umum; Pendidikan minimal SMA
      1 | Staf  | Menyusun konsep surat
      2 | Camat | Menandatangani surat`),
  ],
};
