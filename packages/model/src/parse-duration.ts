import type { Duration, DurationUnit } from "./duration.ts";

const unitWords: readonly (readonly [DurationUnit, RegExp])[] = [
  ["second", /^(detik|dtk|second)/],
  ["minute", /^(menit|mnt|mint|minute|minit|mneit|menti|['’′])/],
  ["hour", /^(jam|hour)/],
  ["day", /^(hari|hr\b|day)/],
  ["week", /^(minggu|mgg|pekan|week)/],
  ["month", /^(bulan|bln|month)/],
  ["year", /^(tahun|thn|year)/],
];
/** Units that are an exact number of smaller ones. A day of work has no fixed number of hours. */
const secondsIn: Partial<Record<DurationUnit, number>> = { second: 1, minute: 60, hour: 3600 };

const numberWords: Readonly<Record<string, string>> = {
  setengah: "0,5",
  satu: "1",
  dua: "2",
  tiga: "3",
  empat: "4",
  lima: "5",
  enam: "6",
  tujuh: "7",
  delapan: "8",
  sembilan: "9",
  sepuluh: "10",
};

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const before = String.raw`(?:±|\+\/-|[<≤@~]|maks(?:imal|imum|\.)?|max\.?|min(?:imal|imum|\.)?|paling (?:lama|lambat)|kurang (?:lebih|dari)|sekitar|selama)?`;
const amountPattern = new RegExp(String.raw`^${before}\s*(${number})\s*(?:\([^)]*\)\s*)?([a-z'’′].*)$`);
const rangePattern = new RegExp(
  String.raw`^${before}\s*(${number})\s*([a-z'’′]*)(?:\s*kerja)?\s*(?:-|–|—|s\.?\s?d\.?|s\/d|sampai(?: dengan)?|hingga)\s*(${number})\s*([a-z'’′].*)$`,
);
const productPattern = new RegExp(String.raw`^(${number})\s*([^\d×]*?)\s*[x×*]\s*(${number})\s*(.*)$`);
const compoundPattern = new RegExp(String.raw`^(${number})\s*([a-z]+)\s*(?:dan\s*|,\s*)?(${number})\s*([a-z]+)$`);

const frequency =
  /\d\s*(x|kali)\s*(\/|per|se|dalam|setiap|tiap)|^(setiap|tiap|per)\s+(hari|minggu|bulan|tahun|semester|triwulan|awal|akhir|kali|tanggal|senin|selasa|rabu|kamis|jum'?at|sabtu|ahad)|^(harian|mingguan|bulanan|triwulanan|semesteran|tahunan)$/;
const open =
  /(menyesuaikan|disesuaikan|kondisional|sesuai|tergantung|fleksibel|setiap saat|sewaktu|insidentil|insidental|situasional|tentatif)/;

/** Reads what stands in a Waktu cell. Never fails: what cannot be read is `unreadable` and keeps its text. */
export function parseDuration(printed: string): Duration {
  const text = printed.trim();
  const said = normalize(text);
  if (said === "" || /^[-–—_.]+$/.test(said)) return { text, kind: "missing" };
  if (frequency.test(said)) return { text, kind: "frequency" };
  // A time is short; a sentence that strayed into the column is only asked whether it leaves the time open.
  if (said.length > 120) return readOpen(text, said);
  if (/^h\s*[-+]\s*\d+/.test(said)) return { text, kind: "relative-date" };
  return (
    readRange(text, said) ??
    readProduct(text, said) ??
    readCompound(text, said) ??
    readAmount(text, said) ??
    readOpen(text, said)
  );
}

/** Small letters, single spaces, and numbers in figures: "½ jam" and "setengah jam" are "0,5 jam". */
function normalize(text: string): string {
  return text
    .toLowerCase()
    .replace(/½|\b1\s*\/\s*2\b/g, "0,5")
    .replace(/\s+/g, " ")
    .replace(/[.;,]$/, "")
    .replace(/^([a-z]+)(?= )/, (word) => numberWords[word] ?? word)
    .trim();
}

/** A number as Indonesians write it: the dot parts thousands ("1.320"), the comma decimals ("1,5"). */
function parseNumber(text: string): number {
  const thousands = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text);
  return Number((thousands ? text.replaceAll(".", "") : text).replace(",", "."));
}

function unitOf(text: string): DurationUnit | undefined {
  return unitWords.find(([, pattern]) => pattern.test(text.trim()))?.[0];
}

/** An amount in another unit, where that is exact. */
function convert(amount: number, from: DurationUnit, to: DurationUnit): number | undefined {
  if (from === to) return amount;
  const [size, wanted] = [secondsIn[from], secondsIn[to]];
  return size === undefined || wanted === undefined ? undefined : (amount * size) / wanted;
}

/** "1-3 hari", "30 menit s.d. 3 jam". */
function readRange(text: string, said: string): Duration | undefined {
  const found = rangePattern.exec(said);
  if (!found?.[1] || !found[3]) return undefined;
  const unit = unitOf(found[4] ?? "");
  if (!unit) return undefined;
  const first = unitOf(found[2] ?? "") ?? unit;
  const most = convert(parseNumber(found[3]), unit, first);
  return most === undefined
    ? { text, kind: "range" }
    : { text, kind: "range", amount: parseNumber(found[1]), most, unit: first };
}

/** "13 kegiatan x 60 menit", "2 x 24 jam". */
function readProduct(text: string, said: string): Duration | undefined {
  const found = productPattern.exec(said);
  if (!found?.[1] || !found[3]) return undefined;
  const unit = unitOf(found[4] ?? "") ?? unitOf(found[2] ?? "");
  return unit && { text, kind: "fixed", amount: parseNumber(found[1]) * parseNumber(found[3]), unit };
}

/** "1 jam 30 menit" is ninety minutes. */
function readCompound(text: string, said: string): Duration | undefined {
  const found = compoundPattern.exec(said);
  if (!found?.[1] || !found[3]) return undefined;
  const [large, unit] = [unitOf(found[2] ?? ""), unitOf(found[4] ?? "")];
  const more = large && unit ? convert(parseNumber(found[1]), large, unit) : undefined;
  return more === undefined || !unit ? undefined : { text, kind: "fixed", amount: more + parseNumber(found[3]), unit };
}

/** "30 menit", and for each document or person "5 menit/berkas". */
function readAmount(text: string, said: string): Duration | undefined {
  const found = amountPattern.exec(said);
  const unit = found ? unitOf(found[2] ?? "") : undefined;
  if (!found?.[1] || !unit) return undefined;
  const perItem = /(\/|\bper\b)\s*[a-z]/.test(found[2] ?? "") || said.startsWith("@");
  return { text, kind: perItem ? "per-item" : "fixed", amount: parseNumber(found[1]), unit };
}

function readOpen(text: string, said: string): Duration {
  return { text, kind: open.test(said) ? "varies" : "unreadable" };
}
