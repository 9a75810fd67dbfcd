import { letters, lettersApart, remembering } from "@alur/model";

/** What a column of an SOP table holds, or which group of columns a heading spans. */
export type ColumnRole =
  | "number"
  | "activity"
  | "performersGroup"
  | "standardGroup"
  | "requirements"
  | "duration"
  | "outputs"
  | "remarks";

/** The headings that offices print, without spaces and marks. Typing errors and damaged letters are forgiven when reading. */
const headings: Record<ColumnRole, string> = {
  number: "no nomor nourut nomer",
  activity:
    "kegiatan aktivitas aktifitas uraian uraianprosedur uraiankegiatan uraiankegiatanprosedur uraianaktivitas tahapankegiatan tahapan langkah langkahkegiatan langkahlangkah langkahlangkahkegiatan prosedur prosedurkegiatan rinciankegiatan uraiantugas kegiatanprosedur prosesbisnis aktivitaskegiatan",
  performersGroup:
    "pelaksana pelaksanapejabatterkait pemegangjabatan pelaksanakegiatan pejabatpelaksana pelaku penanggungjawab aktor unitpelaksana pelaksanaan",
  standardGroup: "mutubaku mutubuku bakumutu standarmutu mutu",
  requirements:
    "kelengkapan persyaratan persyaratankelengkapan persyaratanperlengkapan kelengkapandanperalatan kelengkapanperalatan syarat perlengkapan kelengkapanpersyaratan input kelengkapandokumen persyaratandankelengkapan dokumen masukan",
  duration: "waktu waktupelaksanaan lamawaktu jangkawaktu durasi waktupenyelesaian waktumenit waktuhari lama waktujam",
  outputs: "output keluaran hasil outputhasil hasiloutput produk",
  remarks: "keterangan ket catatan ketr",
};

const roleOf = new Map<string, ColumnRole>();
for (const [role, words] of Object.entries(headings) as [ColumnRole, string][])
  for (const word of words.split(" ")) roleOf.set(word, role);

/** The role that a heading cell names, if it names one. "0utput", "Keengkapan" and "Kelengkapa n" are still themselves. */
export const readHeading: (cell: string) => ColumnRole | undefined = remembering((cell) => {
  if (cell === "" || cell.length > 60) return undefined;
  const said = letters(cell.replace(/\([^)]*\)/g, ""))
    .replace(/^0|(?<=\p{L})0(?=\p{L}|$)/gu, "o")
    .replace(/\d+$/, "");
  if (said === "") return undefined;
  const exact = roleOf.get(said);
  if (exact) return exact;
  if (said.length < 5) return undefined;
  for (const [word, role] of roleOf) {
    const most = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
    if (most > 0 && lettersApart(word, said, most) <= most) return role;
  }
  return undefined;
});
