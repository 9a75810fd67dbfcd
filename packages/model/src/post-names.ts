import { remembering } from "./language/remembering.ts";

/**
 * How offices shorten the names of posts. One SOP writes Kasubbag, Kasubag and Kepala Sub Bagian for the same post, and the office's own list writes it
 * in full. Left: a word as written, without dots and in small letters; right: what it stands for.
 */
export const postAbbreviations: Readonly<Record<string, string>> = {
  ka: "kepala",
  kadis: "kepala dinas",
  kadin: "kepala dinas",
  kaban: "kepala badan",
  kakan: "kepala kantor",
  kabag: "kepala bagian",
  kabid: "kepala bidang",
  kasubbag: "kepala subbagian",
  kasubag: "kepala subbagian",
  kasubbbag: "kepala subbagian",
  kassubag: "kepala subbagian",
  kasubbid: "kepala subbidang",
  kasubid: "kepala subbidang",
  kasi: "kepala seksi",
  kasie: "kepala seksi",
  kasubdit: "kepala subdirektorat",
  karo: "kepala biro",
  kapus: "kepala pusat",
  kapuskesmas: "kepala puskesmas",
  kaupt: "kepala upt",
  kauptd: "kepala uptd",
  kades: "kepala desa",
  kaur: "kepala urusan",
  katu: "kepala tata usaha",
  ktu: "kepala tata usaha",
  wakadis: "wakil kepala dinas",
  sekda: "sekretaris daerah",
  sekdis: "sekretaris dinas",
  sekban: "sekretaris badan",
  sekcam: "sekretaris camat",
  sekdes: "sekretaris desa",
  seklur: "sekretaris lurah",
  sekwan: "sekretaris dprd",
  sekretariat: "sekretariat",
  ses: "sekretaris",
  bag: "bagian",
  bid: "bidang",
  subag: "subbagian",
  subbag: "subbagian",
  subid: "subbidang",
  subbid: "subbidang",
  sie: "seksi",
  dis: "dinas",
  tu: "tata usaha",
  umpeg: "umum dan kepegawaian",
  peg: "kepegawaian",
  keu: "keuangan",
  staff: "staf",
  jfu: "jabatan fungsional umum",
  jft: "jabatan fungsional tertentu",
  jf: "jabatan fungsional",
  pptk: "pejabat pelaksana teknis kegiatan",
  ppk: "pejabat pembuat komitmen",
  kpa: "kuasa pengguna anggaran",
  pa: "pengguna anggaran",
  bud: "bendahara umum daerah",
  tapd: "tim anggaran pemerintah daerah",
  tpad: "tim anggaran pemerintah daerah",
  opd: "perangkat daerah",
  skpd: "perangkat daerah",
  pd: "perangkat daerah",
};

/** Words that open the name of everybody who works in a unit: "Staf Subbagian Umum", "Pelaksana Bidang Sosial". */
export const staffWords: readonly string[] = [
  "staf",
  "pelaksana",
  "petugas",
  "pegawai",
  "jabatan fungsional umum",
  "operator",
  "admin",
];

/** Names of the person for whom a service is done. None of them holds a post in the office. */
export const requesterNames: readonly string[] = [
  "pemohon",
  "masyarakat",
  "masyarakat pemohon",
  "pemohon masyarakat",
  "warga",
  "penduduk",
  "pelapor",
  "pengadu",
  "pelanggan",
  "pengunjung",
  "pengguna layanan",
  "pengguna jasa",
  "penerima layanan",
  "wajib pajak",
  "yang bersangkutan",
];

const actingPrefixes = /^(plt|plh|pj|pjs)\b\s*/;
const twoWordUnits = /\bsub (bagian|bag|bidang|bid|seksi|direktorat)\b/g;

/**
 * The name of a post in the form in which two ways of writing it can be compared: small letters, no marks, abbreviations written out, without Plt. and Plh.
 * "Ka. Sub Bag. Umum & Kepegawaian" and "Kasubbag Umum dan Kepegawaian" become the same.
 */
export const normalizePostName = remembering((name): string => {
  const words = name
    .toLowerCase()
    .replaceAll("&", " dan ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(actingPrefixes, "")
    .replace(twoWordUnits, "sub$1");
  return words
    .split(" ")
    .map((word) => (Object.hasOwn(postAbbreviations, word) ? (postAbbreviations[word] ?? word) : word))
    .join(" ");
});

/** Whether a printed performer is the person for whom the service is done. */
export function isRequesterName(name: string): boolean {
  return requesterNames.includes(normalizePostName(name));
}

/** The unit whose staff a name means: "Staf Subbag Umum" → "subbagian umum". Undefined where the name is none of staff; empty where it names no unit. */
export function unitOfStaffName(name: string): string | undefined {
  const normal = normalizePostName(name);
  const word = staffWords.find((staff) => normal === staff || normal.startsWith(`${staff} `));
  return word === undefined ? undefined : normal.slice(word.length).trim();
}
