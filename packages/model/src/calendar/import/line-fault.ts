import type { Message } from "../../message.ts";

/** Why a line of a pasted list gave no holiday. */
export type LineFaultCode =
  | "date-missing"
  | "date-unreadable"
  | "name-missing"
  | "kind-unknown"
  | "said-twice"
  | "too-long";

/** A line that gave no holiday: which one (counted from 1), what stands there, and what to do about it. */
export interface LineFault {
  line: number;
  text: string;
  code: LineFaultCode;
}

/** What a person reads about a line, behind its number. */
export const lineFaultMessages: Record<LineFaultCode, Message> = {
  "date-missing": {
    id: "Tidak ada tanggalnya. Tuliskan tanggal, misalnya 2026-03-19, 19/03/2026, atau 19 Maret 2026.",
    en: "It has no date. Write one, such as 2026-03-19, 19/03/2026 or 19 Maret 2026.",
  },
  "date-unreadable": {
    id: "Tanggal ini tidak ada dalam penanggalan. Periksa hari, bulan, dan tahunnya.",
    en: "There is no such date. Check the day, month and year.",
  },
  "name-missing": {
    id: "Hari liburnya tidak bernama. Tuliskan namanya di samping tanggal.",
    en: "The holiday has no name. Write it beside the date.",
  },
  "kind-unknown": {
    id: "Jenis ini tidak dikenal. Gunakan nasional, cuti bersama, daerah, atau kantor.",
    en: "This kind is not known. Use national, collective leave, regional or office.",
  },
  "said-twice": {
    id: "Tanggal dan nama ini sudah ada pada baris sebelumnya; cukup satu kali.",
    en: "An earlier line has this date and name already; once is enough.",
  },
  "too-long": {
    id: "Hari libur ini lebih dari 31 hari. Pecah menjadi beberapa, atau periksa tanggal akhirnya.",
    en: "This holiday is longer than 31 days. Divide it, or check its last date.",
  },
};
