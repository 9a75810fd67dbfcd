import type { DurationUnit } from "@alur/model";

/** How often something is due: `times` in every `every` units. "Paling sedikit 2 kali setahun" is at least 2 times in 1 year. */
export interface Period {
  times: number;
  every: number;
  unit: DurationUnit;
  atLeast: boolean;
}

const numbers = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");

// What offices count in, and how many of the model's units it is.
const units: Readonly<Record<string, readonly [DurationUnit, number]>> = {
  hari: ["day", 1],
  minggu: ["week", 1],
  pekan: ["week", 1],
  bulan: ["month", 1],
  triwulan: ["month", 3],
  caturwulan: ["month", 4],
  semester: ["month", 6],
  tahun: ["year", 1],
};
const unit = Object.keys(units).join("|");

const patterns: readonly RegExp[] = [
  // "1 kali dalam 1 tahun", "dua kali setahun", "satu kali dalam setiap semester"
  new RegExp(
    String.raw`(?<times>\d+) kali (?:dalam |untuk )?(?:setiap |tiap |per |kurun waktu )?(?:(?<every>\d+) |se)?(?<unit>${unit})`,
  ),
  // "6 bulan sekali", "setahun sekali"
  new RegExp(String.raw`(?:(?<every>\d+) |se)(?<unit>${unit}) (?:1 )?(?:se)?kali\b`),
  // "setiap 6 bulan", "per triwulan", "setiap akhir tahun anggaran"
  new RegExp(
    String.raw`\b(?:setiap|tiap|tiap-tiap|per) (?:awal |akhir |pertengahan )?(?:(?<every>\d+) )?(?<unit>${unit})\b`,
  ),
  // "laporan tahunan", "secara triwulanan"
  new RegExp(String.raw`\b(?:laporan|secara|evaluasi|pelaporan) (?<unit>${unit})an\b`),
];

/** Reads how often something is due from a sentence. Undefined where it names no period. */
export function readPeriod(sentence: string): Period | undefined {
  const text = sentence
    .toLowerCase()
    .replace(/(\d+)\s*\([^)]*\)/g, "$1")
    .replace(/\p{L}+/gu, (word) => (numbers.includes(word) ? String(numbers.indexOf(word)) : word))
    .replace(/\s+/g, " ");
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const [name, factor] = units[found?.groups?.["unit"] ?? ""] ?? [];
    if (!found || !name || !factor) continue;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    return {
      times: Number(found.groups?.["times"] ?? 1),
      every: Number(found.groups?.["every"] ?? 1) * factor,
      unit: name,
      atLeast: /paling (sedikit|kurang|lama|lambat)|sekurang|minimal/.test(before),
    };
  }
  return undefined;
}

/** Whether a sentence wants something done again and again without saying how often. */
export function isOpenPeriod(sentence: string): boolean {
  return /\b(secara (berkala|periodik|rutin|terus[- ]menerus|berkelanjutan)|sewaktu-?waktu|setiap saat)\b/i.test(
    sentence,
  );
}
