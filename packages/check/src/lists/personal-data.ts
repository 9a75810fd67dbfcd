import type { Message } from "@alur/model";

/** Papers and numbers by which a person can be known, as they are asked for in Kelengkapan. */
export const personalData =
  /\b(nik|nomor induk kependudukan|e-?ktp|ktp(?:-?el)?|kartu tanda penduduk|kartu keluarga|fotokopi kk|foto ?copy kk|akta (?:kelahiran|nikah|cerai|kematian)|buku nikah|paspor|npwp|nomor rekening|buku (?:rekening|tabungan)|rekam medis|surat keterangan sehat|pas ?foto)\b|^kk$/i;

/** Words by which an SOP says why it asks for personal data, who may see it or how long it is kept. */
export const careForData =
  /data pribadi|p[e]?[r]?lindungan data|rahasia|retensi|dimusnahkan|dihapus|hanya (?:untuk|dipakai|digunakan|boleh)|jangka waktu simpan|masa simpan|akses terbatas|dibatasi/i;

/** Numbers of persons that a public page should not show. A telephone number in full counts from the mobile prefixes. */
export const personalNumbers: readonly { name: Message; pattern: RegExp }[] = [
  { name: { id: "NIP", en: "NIP" }, pattern: /\b\d{8}\s?\d{6}\s?[12]\s?\d{3}\b/ },
  { name: { id: "NIK", en: "NIK" }, pattern: /\b\d{16}\b/ },
  {
    name: { id: "nomor telepon", en: "telephone number" },
    pattern: /(?:\+62|\b62|\b0)\s?8\d{2}[\s-]?\d{3,4}[\s-]?\d{3,5}\b/,
  },
];
