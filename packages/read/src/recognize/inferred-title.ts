import { joinVerbs, readVerb } from "../grammar/verbs.ts";
import { isMark, wordsOf } from "../grammar/words.ts";

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
};

/** A title composed from what the first telling step makes: "menyusun draf laporan" → "Penyusunan Laporan". */
export function inferTitle(activities: readonly string[]): string {
  for (const wanted of [makes, says]) {
    for (const activity of activities) {
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
      if (object.length > 0) return `${aspect} ${object.map(capital).join(" ")}`;
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
