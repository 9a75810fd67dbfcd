import { type PerformerKind, plain } from "@alur/model";

const kinds: readonly (readonly [PerformerKind, RegExp])[] = [
  [
    "requester",
    /^(pemohon|masyarakat|warga|pelapor|pengadu|peserta|pelanggan|pengguna|mahasiswa|siswa|pelaku|kelompok masyarakat)/,
  ],
  ["system", /^(aplikasi|sistem|website|server)/],
  ["group", /^(tim|panitia|kelompok|pokja|gugus|satgas|komisi|majelis)/],
  [
    "external",
    /^(pt\b|cv\b|bank|notaris|rekanan|penyedia|perusahaan|koperasi|bkd|bpkad|bappeda|bkn|kppn|inspektorat|dprd|kementerian|instansi|pihak|dit\b|direktorat)/,
  ],
  [
    "unit",
    /^(bagian|bidang|bidang-bidang|seksi|sub|subbagian|subbidang|sekretariat|unit|upt|loket|dinas|badan|kantor|kecamatan|kelurahan|skpd|opd)/,
  ],
];

/** What kind of party a printed name is. A post unless its first word says otherwise. */
export function kindOf(name: string): PerformerKind {
  const said = plain(name).trim();
  return kinds.find(([, pattern]) => pattern.test(said))?.[0] ?? "post";
}
