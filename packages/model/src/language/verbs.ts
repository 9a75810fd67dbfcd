import { alike } from "./spelling.ts";

/**
 * What an office verb does to the papers. `order`: tells somebody to act. `make`: something new comes to be. `type`: writes out what another drafted.
 * `check`: looks whether it is right. `sign`/`initial`: tanda tangan and paraf. `register`: number, agenda, stamp. `handover`: gives it on.
 * `return`: gives it back. `receive`, `file`, `meet`, `repair`: as they say. `act`: any other doing.
 */
export type VerbClass =
  | "order"
  | "make"
  | "type"
  | "check"
  | "sign"
  | "initial"
  | "register"
  | "handover"
  | "return"
  | "receive"
  | "request"
  | "file"
  | "meet"
  | "repair"
  | "act";

/** Roots by class. Prefixes and suffixes are taken off before looking here, so one root serves "menyerahkan", "diserahkan" and "penyerahan". */
const roots: Record<VerbClass, string> = {
  order: "perintah tugas instruksi arah disposisi minta pinta himbau tunjuk amanat delegasi",
  make: "buat susun konsep rancang rumus tulis siap olah rekap rekapitulasi hitung kumpul himpun input entri entry cetak final finalisasi terbit bentuk gambar rencana tentu proses identifikasi indentifikasi inventarisir inventarisasi analisa analisis persiap klasifikasi tuang draft draf",
  type: "ketik",
  check:
    "periksa teliti cermat koreksi verifikasi validasi cek kaji telaah nilai evaluasi uji review reviu tinjau asistensi klarifikasi sortir seleksi",
  sign: "tandatangan sah setuju tetap teken",
  initial: "paraf",
  register: "catat agenda register nomor daftar bubuh cap stempel legalisir buku",
  handover:
    "serah sampai terus kirim lanjut distribusi sebar beri lapor limpah antar edar naik salur hantar unggah upload teruskan",
  return: "kembali",
  receive: "terima dapat ambil peroleh",
  request: "aju mohon usul masuk daftarkan",
  file: "arsip dokumentasi simpan ganda",
  meet: "rapat bahas musyawarah koordinasi kordinasi konsultasi sosialisasi ikut hadir diskusi",
  repair: "baik lengkap revisi sempurna ralat betul",
  act: "laksana laku lakukan selenggara ada pantau monitor awasi bimbing bina latih jalan pelajar siap bayar cair tampung sesuai guna panggil undang hubung umum tutup buka isi pilih pasang bawa lihat jemput pegang kelola kendali dukung fasilitasi layan temu bantu jelas paham memo milik jadi tingkat libat lampir jadwal kunjung muat cari petik masuk",
};

const classOfRoot = new Map<string, VerbClass>();
for (const [verbClass, words] of Object.entries(roots) as [VerbClass, string][]) {
  for (const root of words.split(" ")) if (!classOfRoot.has(root)) classOfRoot.set(root, verbClass);
}
const allRoots = [...classOfRoot.keys()].filter((root) => root.length >= 5);

/** Words that begin like a verb and are none. */
const neverVerbs = new Set(
  "menteri mentri media menit meja mesin metode meter merk medis mental melalui menurut mengenai meliputi menjadi meskipun merupakan merta menengah dinas direktur direktorat dinkop disiplin distrik digital dirjen dirut disdik diskominfo disiplin dimana disposisi dia diri diklat dipa dit diatas dibawah disertai disingkat berkas berita bersama berdasarkan beserta berikut bersangkutan berwenang berlaku berupa bermaterai berkala bertahap berhubungan berkaitan berkompeten bersih berbagai berbasis berkualitas berkelanjutan belum benar besar besaran berjenjang disebut dimaksud ditempat ditujuan diwilayah didampingi mendiang members".split(
    " ",
  ),
);

/** How a verb stands in the sentence: somebody does it, it is done, or it has become a noun ("pemeriksaan"). */
export type Voice = "active" | "passive" | "noun";

export interface VerbReading {
  verbClass: VerbClass;
  voice: Voice;
  /** The root as the lexicon has it, or what is left of an unknown verb. */
  root: string;
}

const readings = new Map<string, VerbReading | undefined>();

/** Reads a single word as an office verb. Undefined when it is none. Damaged letters ("mengugaskan", "mendandatangani") are forgiven. */
export function readVerb(word: string): VerbReading | undefined {
  if (readings.has(word)) return readings.get(word);
  const reading = readVerbAfresh(word);
  if (readings.size > 20_000) readings.clear();
  readings.set(word, reading);
  return reading;
}

function readVerbAfresh(word: string): VerbReading | undefined {
  if (word.length < 5 || word.length > 40 || neverVerbs.has(word) || /\d/.test(word)) return undefined;
  const stem = word.replace(/nya$/, "");
  const cuts = prefixes.filter(
    ([prefix, voice]) => stem.startsWith(prefix) && (voice !== "noun" || stem.endsWith("an")),
  );
  for (const [prefix, voice] of cuts) {
    for (const root of rootForms(stem, prefix)) {
      const verbClass = classOfRoot.get(root);
      if (verbClass) return { verbClass, voice, root };
    }
  }
  for (const [prefix, voice] of cuts) {
    if (voice === "noun") continue;
    for (const form of rootForms(stem, prefix)) {
      const root = form.length < 5 ? undefined : allRoots.find((known) => alike(known, form));
      if (root !== undefined) return { verbClass: classOfRoot.get(root) ?? "act", voice, root };
    }
  }
  // An unknown word counts as a verb only in a form that nothing but verbs have.
  if (/^me(?:m|n|ng|ny|r|l|w|y)/.test(stem) && stem.length >= 6)
    return { verbClass: "act", voice: "active", root: stem };
  if (/^di\w{3,}(?:kan|i)$/.test(stem)) return { verbClass: "act", voice: "passive", root: stem };
  return undefined;
}

/** Longest first; a prefix may swallow the first letter of the root (meny-erah → serah), which is put back. */
const prefixes: readonly (readonly [prefix: string, voice: Voice, swallowed?: string])[] = [
  ["memper", "active"],
  ["menng", "active"],
  ["menge", "active"],
  ["meng", "active", "k"],
  ["meny", "active", "s"],
  ["mem", "active", "p"],
  ["men", "active", "t"],
  ["me", "active"],
  ["diper", "passive"],
  ["di", "passive"],
  ["ber", "active"],
  ["be", "active"],
  ["penge", "noun"],
  ["peng", "noun", "k"],
  ["peny", "noun", "s"],
  ["pem", "noun", "p"],
  ["pen", "noun", "t"],
  ["per", "noun"],
  ["pe", "noun"],
];

function rootForms(stem: string, prefix: string): string[] {
  const swallowed = prefixes.find(([known]) => known === prefix)?.[2];
  const rest = stem.slice(prefix.length);
  const bare = [
    rest,
    ...["kan", "i", "an"].flatMap((suffix) => (rest.endsWith(suffix) ? [rest.slice(0, -suffix.length)] : [])),
  ];
  const forms = swallowed === undefined ? bare : bare.flatMap((form) => [form, swallowed + form]);
  return forms.filter((form) => form.length >= 3);
}

/** Verbs that say little by themselves; the noun behind them does: "melakukan pemeriksaan", "diberi nomor", "memberi tugas". */
const light = new Set(["beri", "laku", "lakukan", "laksana", "ada", "bubuh", "selenggara", "minta", "proses"]);

/** Reads the verb at a word together with the noun that carries its meaning. */
export function readVerbAt(words: readonly { text: string }[], at: number): VerbReading | undefined {
  const verb = readVerb(words[at]?.text ?? "");
  if (!verb || verb.voice === "noun" || !light.has(verb.root)) return verb;
  const noun = words[at + 1]?.text ?? "";
  const carried = classOfRoot.get(noun) ?? readVerb(noun)?.verbClass;
  return carried === undefined || carried === "act"
    ? verb
    : { ...verb, verbClass: carried, root: classOfRoot.has(noun) ? noun : (readVerb(noun)?.root ?? verb.root) };
}

const wholeWords: readonly (readonly [RegExp, string])[] = [
  [
    /\b(di|me)\s*-?\s*(?=(?:serah|kembali|paraf|aju|buat|tanda|teliti|beri|kirim|setuju|sampai|lanjut|terus|perbaik|lengkap|periksa|proses|cek|arsip|catat|simpan|tingkat|sah|tetap|stempel|teken|koreksi|verifikasi|disposisi|agenda|distribusi|susun|minta|terima|lakukan|laksana|antar|naik|bahas)[a-z]*)/gi,
    "$1",
  ],
  [/\b(di|men|me)\s*-?\s*t?anda\s*-?\s*tangan(i|kan)?\b/gi, "$1tandatangan$2"],
  [/\btanda\s+tangan(i)?\b/gi, "tandatangan$1"],
];

/** Joins what belongs together before a sentence is cut into words: "di kembalikan", "ditanda tangani". Keeps the length of nothing; only the meaning. */
export function joinVerbs(sentence: string): string {
  return wholeWords.reduce((text, [pattern, joined]) => text.replace(pattern, joined), sentence);
}
