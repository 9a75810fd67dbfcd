import { isMark, joinVerbs, plain, readVerb, wordsOf } from "@alur/model";
import { findCommonThing, type CommonThing, type TellingRow } from "./common-thing.ts";

/** The noun of the aspect that opens a title, by the root of the verb that makes the thing. Source: titles that offices print (aspect + output). */
const aspects: Readonly<Record<string, string>> = {
  buat: "Pembuatan",
  susun: "Penyusunan",
  konsep: "Penyusunan",
  rancang: "Perancangan",
  rencana: "Perencanaan",
  aju: "Pengajuan",
  mohon: "Permohonan",
  usul: "Pengusulan",
  himpun: "Penghimpunan",
  kumpul: "Pengumpulan",
  terbit: "Penerbitan",
  olah: "Pengolahan",
  identifikasi: "Identifikasi",
  siap: "Persiapan",
  agenda: "Pengagendaan",
  catat: "Pencatatan",
  terima: "Penerimaan",
  distribusi: "Pendistribusian",
  laksana: "Pelaksanaan",
  laku: "Pelaksanaan",
  bina: "Pembinaan",
  periksa: "Pemeriksaan",
  nilai: "Penilaian",
  beri: "Pemberian",
};

/** A title composed from what most rows speak of and what is done to it, or else from what the first telling step makes. */
export function inferTitle(rows: readonly TellingRow[], performers: readonly string[]): string {
  const thing = findCommonThing(rows, performers);
  const title = thing && nameDeed(thing, rows);
  return title ?? firstDeed(rows.map((row) => row.activity));
}

/** "Penggabungan koperasi" says itself what is done; before any other thing stands the noun of what is done to it: "Penyusunan Anggaran Dasar". */
function nameDeed({ words: named, rows: at }: CommonThing, rows: readonly TellingRow[]): string | undefined {
  const [opening = "", next = ""] = named.map(plain);
  const empty = (opening === "dokumen" && papers.has(next)) || (opening === "kegiatan" && isDeed(next));
  const words = empty ? named.slice(1) : named;
  const thing = printThing(words);
  const first = plain(words[0] ?? "");
  if (isDeed(first)) return thing;
  for (const wanted of [makes, says]) {
    for (const i of at) {
      const said = wordsOf(joinVerbs(rows[i]?.activity ?? ""));
      const place = said.findIndex((word, k) => word.text === first && said[k + 1]?.text === plain(words[1] ?? ""));
      // The nearest verb before the thing is the one whose object it is.
      const verb = said
        .slice(0, Math.max(0, place))
        .findLast(
          (word) => readVerb(word.text) && readVerb(word.text)?.voice !== "noun" && wanted(readVerb(word.text)?.root),
        );
      const aspect = aspects[readVerb(verb?.text ?? "")?.root ?? ""];
      if (aspect) return `${aspect} ${thing}`;
    }
  }
  return undefined;
}

/** "Penggabungan", "bimbingan": a word that says by itself what is done. */
function isDeed(word: string): boolean {
  return deeds.has(word) || (/^pe\p{L}{4,}an$/u.test(word) && !madeThings.has(word));
}

// Matters that are deeds though their words are not built like it, and things whose words are.
const deeds = new Set(
  "bimbingan penyuluhan sosialisasi monitoring evaluasi verifikasi validasi rapat rekrutmen mutasi lomba".split(" "),
);
const madeThings = new Set(
  "peraturan perundangan persyaratan perlengkapan peralatan pekerjaan pernyataan perjanjian pengumuman permintaan perusahaan".split(
    " ",
  ),
);

// "Dokumen laporan" is a laporan.
const papers = new Set("laporan rencana rekap surat program daftar".split(" "));

function printThing(words: readonly string[]): string {
  return words
    .map((word) => (word === "dan" || word === "terhadap" ? word : capital(word)))
    .join(" ")
    .replaceAll(" ,", ",");
}

/** "Menyusun draf laporan" → "Penyusunan Laporan". */
function firstDeed(activities: readonly string[]): string {
  // What is made tells most, unless it is just a paper; then what the first sentence sets going.
  for (const [wanted, least, sentences] of [
    [makes, 2, activities],
    [says, 2, activities.slice(0, 1)],
    [makes, 1, activities],
    [says, 1, activities],
  ] as const) {
    for (const activity of sentences) {
      const words = wordsOf(joinVerbs(activity));
      const at = words.findIndex(
        (word) => readVerb(word.text)?.voice !== "passive" && wanted(readVerb(word.text)?.root),
      );
      if (at < 0) continue;
      const aspect = aspects[readVerb(words[at]?.text ?? "")?.root ?? ""] ?? "Pelaksanaan";
      const object: string[] = [];
      for (const word of words.slice(at + 1)) {
        // "permohonan untuk pendirian …": the bare word says too little to stop there.
        if (object.length === 1 && word.text === "untuk") continue;
        if (isMark(word) || stops.has(word.text) || (readVerb(word.text) && readVerb(word.text)?.voice !== "noun"))
          break;
        if (!(object.length === 0 && drafts.has(word.text))) object.push(word.printed);
        if (object.length === 8) break;
      }
      if (object.length >= least || (object[0] && /^\p{Lu}{2}/u.test(object[0])))
        return `${aspect} ${object.map(capital).join(" ")}`;
    }
  }
  const [first = ""] = activities;
  return first.length > 80 ? `${first.slice(0, 77)}…` : first;
}

const made = new Set(["buat", "susun", "aju", "mohon", "usul", "terbit", "konsep", "rancang", "rencana", "bina"]);
const makes = (root: string | undefined) => root !== undefined && made.has(root);
const says = (root: string | undefined) => root !== undefined && root in aspects;
const drafts = new Set(["draf", "draft", "konsep", "rancangan", "berkas", "persyaratan", "dan", "format"]);
const stops = new Set(
  "dan untuk kepada ke yang dari dengan sesuai berdasarkan melalui kemudian lalu selanjutnya agar serta di dalam pada jika apabila setelah oleh".split(
    " ",
  ),
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
