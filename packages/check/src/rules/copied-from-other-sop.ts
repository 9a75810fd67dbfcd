import { sop, stepName, type Message } from "@alur/model";
import { copiedResults } from "../copied/copied-results.ts";
import { copiedSentences } from "../copied/copied-sentence.ts";
import type { CopiedText } from "../copied/copied-text.ts";
import { otherSubject } from "../copied/other-subject.ts";
import { ownedByAnother } from "../copied/owned-by-another.ts";
import { beside, nearMiss } from "../example.ts";
import type { Twin } from "../finding.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";
import { sopName } from "../sop-name.ts";

const messages = {
  copied: (words: string, place: Message): Message => ({
    id: `${quote(words)} tampaknya tersalin dari ${place.id}. Tuliskan yang berlaku untuk langkah ini.`,
    en: `${quote(words)} seems to be copied from ${place.en}. Write what holds for this step.`,
  }),
  another: { id: "SOP tentang hal lain", en: "an SOP about something else" },
  twin: (name: string, step: Message | undefined): Message => ({
    id: `${name}${step ? `, ${step.id}` : ""}`,
    en: `the ${name}${step ? `, ${step.en}` : ""}`,
  }),
};

function placeOf(twin: Twin | undefined): Message {
  if (!twin) return messages.another;
  const step = twin.sop.steps.find(({ id }) => id === twin.stepId);
  return messages.twin(sopName(twin.sop), step && stepName(twin.sop, step));
}

/** The ways in which text of another SOP gives itself away. */
const signs: readonly ((...among: Parameters<typeof copiedResults>) => CopiedText[])[] = [
  copiedResults,
  copiedSentences,
  ownedByAnother,
  otherSubject,
];

export const copiedFromOtherSop: Rule = {
  id: "copied-from-other-sop",
  severity: "warning",
  title: { id: "Tersalin dari SOP lain", en: "Copied from another SOP" },
  why: {
    id: "SOP sering dibuat dengan menyalin SOP lain; yang lupa diganti menyuruh orang mengerjakan hal yang salah.",
    en: "SOPs are often made from a copy of another; what was left unchanged tells people to do the wrong thing.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Setiap SOP mengatur satu kegiatan; isinya tentang kegiatan itu.",
      en: "An SOP governs one activity, and speaks of that activity.",
    },
  },
  check(checked, report, collection) {
    const told = new Set<string>();
    for (const { step, field, words, twin } of signs.flatMap((sign) => sign(checked, collection))) {
      const cell = `${step.id} ${field}`;
      if (told.has(cell)) continue;
      told.add(cell);
      report(step, field, messages.copied(words, placeOf(twin)), twin ? { twin } : {});
    }
  },
  examples: [
    beside(
      sop`
      # Penutupan Lapangan Upacara
      1 | Pemohon | Mengajukan permintaan penutupan lapangan  | | Surat keterangan sewa tenda | 5 menit | Bukti terima sewa tenda ✗
      2 | Staf    | Memeriksa jadwal pemakaian lapangan       | | Bukti terima sewa tenda     | 1 jam   | Daftar harga sewa tenda ✗
      3 | Camat   | Menetapkan tanggal penutupan lapangan     | | Daftar harga sewa tenda     | 1 hari  | Perjanjian sewa tenda   ✗`,
      sop`
      # Penyewaan Tenda Kecamatan
      1 | Pemohon | Mengajukan surat keterangan sewa tenda    | | Surat keterangan sewa tenda | 5 menit | Bukti terima sewa tenda
      2 | Staf    | Menghitung harga sewa tenda               | | Bukti terima sewa tenda     | 1 jam   | Daftar harga sewa tenda
      3 | Camat   | Menandatangani perjanjian sewa tenda      | | Daftar harga sewa tenda     | 1 hari  | Perjanjian sewa tenda`,
    ),
    beside(
      sop`
      # Penyusunan Rencana Perpustakaan
      1 | Staf  | Menyusun konsep rencana perpustakaan | | ATK    | 1 hari | Konsep rencana
      2 | Camat | Meneliti kembali seluruh jadwal ronda bersama ketua regu, mencocokkan dengan warga lalu membubuhkan cap balai | | Konsep rencana | 1 jam | Rencana ✗`,
      sop`
      # Penjadwalan Ronda Malam
      1 | Staf  | Menyusun jadwal ronda | | Daftar warga | 1 hari | Jadwal ronda
      2 | Camat | Meneliti kembali seluruh jadwal ronda bersama ketua regu, mencocokkan dengan warga lalu membubuhkan cap balai | | Jadwal ronda | 1 jam | Jadwal ronda yang dicap`,
    ),
    beside(
      sop`
      # Usulan Rencana Seksi Pasar
      1 | Staf Pasar | Menyusun usulan rencana kerja pasar | | ATK | 1 hari | Usulan rencana kerja pasar Kasi Pasar
      2 | Kasi Pasar | Membubuhkan paraf | | Usulan rencana kerja pasar Kasi Kebersihan | 1 jam | Usulan rencana yang diparaf ✗`,
      sop`
      # Usulan Rencana Seksi Kebersihan
      1 | Kasi Kebersihan | Menyusun rencana | | ATK | 1 hari | Rencana`,
    ),
    sop`
      # Pembuatan Usulan Kartu Jaminan Hari Tua (KJHT)
      1 | Staf | Menerima berkas Kartu Jaminan Hari Tua (KJHT) | | Berkas | 5 menit | Berkas
      2 | Staf | Menyerahkan berkas setelah dibuatkan Kartu Tanda Anggota (KTA) | | Berkas | 5 menit | Bukti serah ✗`,
    nearMiss(
      beside(
        sop`
      # Cuti Besar
      1 | Pemohon | Mengajukan permohonan cuti besar   | | Permohonan cuti pegawai | 5 menit | Bukti terima berkas cuti
      2 | Staf    | Memeriksa permohonan cuti besar    | | Bukti terima berkas cuti | 1 jam  | Berkas cuti yang lengkap
      3 | Camat   | Menandatangani surat cuti besar    | | Berkas cuti yang lengkap | 1 hari | Surat cuti pegawai`,
        sop`
      # Cuti Sakit
      1 | Pemohon | Mengajukan permohonan cuti sakit   | | Permohonan cuti pegawai | 5 menit | Bukti terima berkas cuti
      2 | Staf    | Memeriksa permohonan cuti sakit    | | Bukti terima berkas cuti | 1 jam  | Berkas cuti yang lengkap
      3 | Camat   | Menandatangani surat cuti sakit    | | Berkas cuti yang lengkap | 1 hari | Surat cuti pegawai`,
      ),
    ),
    sop`
      # Pembuatan Usulan Kartu Jaminan Hari Tua (KJHT)
      1 | Staf | Menerima berkas Kartu Jaminan Hari Tua (KJHT) | | Berkas | 5 menit | Berkas
      2 | Staf | Menyerahkan berkas KJHT kepada Pemohon | | Berkas | 5 menit | Bukti serah`,
  ],
};
