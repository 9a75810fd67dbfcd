import { postAbbreviations } from "@alur/model";

/**
 * Names are compared spelled out, so that "Kasubag", "Kasubbag" and "Kepala Sub Bagian" are one post. To the abbreviations that every part of Alur
 * knows come the slips and clippings that only documents hold.
 */
export const spelledOut: Readonly<Record<string, string>> = {
  ...postAbbreviations,
  kasub: "kepala subbagian",
  kasatpol: "kepala satpol",
  kalaksa: "kepala pelaksana",
  kanit: "kepala unit",
  kapus: "kepala puskesmas",
  kasek: "kepala sekolah",
  kepsek: "kepala sekolah",
  kep: "kepala",
  kabbag: "kepala bagian",
  selda: "sekretaris daerah",
  sekre: "sekretaris",
  sekr: "sekretaris",
  sek: "sekretaris",
  setda: "sekretariat daerah",
  set: "sekretariat",
  wabup: "wakil bupati",
  wawali: "wakil walikota",
  tu: "tatausaha",
  stap: "staf",
  adm: "administrasi",
  admin: "administrasi",
  administrator: "administrasi",
  pengadministrasi: "administrasi",
  pengadministrasian: "administrasi",
  bend: "bendahara",
  bpk: "bapak",
};

/** Two words that are one: "sub bagian" is "subbagian". */
export const joinedPairs: Readonly<Record<string, string>> = {
  "sub bagian": "subbagian",
  "sub bag": "subbagian",
  "sub bidang": "subbidang",
  "sub bid": "subbidang",
  "sub seksi": "subseksi",
  "tata usaha": "tatausaha",
};

/** Words that open the name of somebody who can act. Anything else that opens a sentence is a thing, not an actor. */
export const actorHeads: ReadonlySet<string> = new Set(
  (
    "kepala sekretaris sekretariat staf petugas bagian bidang subbagian subbidang seksi unit urusan tim team panitia kelompok pokja gugus satgas bendahara pejabat pegawai pns asn karyawan " +
    "pemohon sekelompok masyarakat warga pelapor pelaku penyedia rekanan perusahaan koperasi peserta pengusaha pengguna wajib tamu kurir orang siswa mahasiswa guru dosen " +
    "atasan pimpinan bawahan camat lurah bupati walikota gubernur menteri direktur manajer kades wakil asisten inspektur inspektorat auditor irban notaris hakim panitera jaksa dokter perawat bidan apoteker " +
    "arsiparis agendaris operator analis administrasi pengelola pengolah penata pranata penyuluh pengawas pemeriksa verifikator penguji surveyor fungsional jfu jft jfk pelaksana koordinator ketua leader anggota " +
    "ajudan resepsionis sopir satpam pustakawan penyusun perencana pembina programmer teknisi pendamping dinas badan kantor kecamatan kelurahan desa bank pt cv ppk ppt pptk kpa pa bud tapd skpd opd bkd bpkad bappeda bkpsdm bkpp kpp dprd baznas upt uptd loket front admin pb pihak instansi pengadministrasi resepsionis"
  ).split(" "),
);

/** Said before a name without being part of it. */
export const beforeNames: ReadonlySet<string> = new Set(
  "seluruh semua para tiap setiap masing-masing bapak ibu saudara yth sdr pihak".split(" "),
);

/** Words that an office adds to a name or leaves out at will: "Petugas Loket" is "Loket", "bagian arsiparis" is the "Fungsional Arsiparis". */
export const fillers: ReadonlySet<string> = new Set(
  "petugas tenaga fungsional bagian dinas badan kantor seksi pelaksana bersangkutan ybs terkait tersebut leader ketua kegiatan dan".split(
    " ",
  ),
);

/** Heads that many posts share: which of them is meant, only the words behind say. */
export const generalHeads: ReadonlySet<string> = new Set(
  "kepala staf sekretaris pejabat tim panitia kelompok anggota".split(" "),
);

/** The words of an organisation by themselves name no person: "bagian", "dinas" need a name beside them. */
export const unitWords: ReadonlySet<string> = new Set(
  "bagian bidang subbagian subbidang seksi dinas badan kantor unit urusan biro direktorat subdirektorat kecamatan kelurahan sekretariat".split(
    " ",
  ),
);

/** The ladder of posts: a higher number stands higher. Used only where a document says nothing. */
const ladder: readonly (readonly [RegExp, number])[] = [
  [/^(pemohon|masyarakat|warga|pelapor|pelaku|koperasi|peserta|pengguna|tamu|perusahaan|rekanan|penyedia)/, 0],
  [/^(gubernur|bupati|walikota|menteri)/, 9],
  [/^sekretaris daerah/, 8],
  [
    /^(kepala (dinas|badan|kantor|skpd|opd|satuan|satpol|pelaksana|biro|pusat|balai|puskesmas|sekolah|madrasah|lembaga|desa|kua|bps|upt|uptd|inspektorat)|camat|lurah|direktur|inspektur|ketua)/,
    7,
  ],
  [/^sekretaris/, 6],
  [/^kepala (bagian|bidang)/, 5],
  [/^kepala/, 4],
  [/^(analis|koordinator|pejabat|ppk|pptk|bendahara|arsiparis|fungsional|atasan)/, 3],
  [/^(staf|petugas|operator|administrasi|agendaris|pengelola|pengolah|loket|pelaksana|pegawai|caraka|kurir)/, 1],
];

/** How high a post stands, 0 for people from outside. Takes a name as `nameWords` spells it out. */
export function rungOf(words: readonly string[]): number {
  const name = words.join(" ");
  return ladder.find(([pattern]) => pattern.test(name))?.[1] ?? 2;
}
