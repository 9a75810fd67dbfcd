import { findPerformer, letters, sop, type Message, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { roughMinutes } from "../durations/rough-minutes.ts";
import { bigWorkOf, isCheck, isSmallWork, leavesTheOffice, waitsForSignature } from "../durations/size-of-work.ts";
import { nearMiss } from "../example.ts";
import { verbsIn } from "../language/spoken-verbs.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  short: (time: string, activity: string): Message => ({
    id: `${quote(time)} untuk ${quote(activity)} tampaknya terlalu singkat. Periksa angka dan satuannya.`,
    en: `${quote(time)} for ${quote(activity)} seems too short. Look at the number and its unit.`,
  }),
  shorterThan: (time: string, activity: string, other: string, small: string): Message => ({
    id: `${quote(time)} untuk ${quote(activity)} lebih singkat daripada ${quote(other)} untuk ${quote(small)}. Periksa angka dan satuannya.`,
    en: `${quote(time)} for ${quote(activity)} is shorter than ${quote(other)} for ${quote(small)}. Look at the number and its unit.`,
  }),
  long: (time: string, activity: string): Message => ({
    id: `${quote(time)} untuk ${quote(activity)} jauh lebih lama daripada langkah serupa di SOP ini. Periksa angka dan satuannya.`,
    en: `${quote(time)} for ${quote(activity)} is far longer than similar steps of this SOP. Look at the number and its unit.`,
  }),
  longCheck: (time: string, activity: string): Message => ({
    id: `${quote(time)} untuk ${quote(activity)} jauh lebih lama daripada langkah-langkah lain di SOP ini. Periksa angka dan satuannya.`,
    en: `${quote(time)} for ${quote(activity)} is far longer than the other steps of this SOP. Look at the number and its unit.`,
  }),
  elsewhere: (time: string, name: string): Message => ({
    id: `${quote(name)} menerima, mengerjakan, dan mengembalikan berkas dalam ${quote(time)}. Pekerjaan di luar kantor jarang secepat itu; tuliskan waktu yang disepakati dengannya.`,
    en: `${quote(name)} receives, works on and returns the papers within ${quote(time)}. Work outside the office is seldom that fast; write the time agreed with them.`,
  }),
};

/** No report is written and no data gathered in a quarter of an hour. */
const tooShortMinutes = 15;
/** Another office that takes in, decides and gives back within the hour. */
const outsideMinutes = 60;
/** So many times the usual, and at least half a day. */
const tooLongTimes = 8;
const longMinutes = 225;
/** Three office days, for whoever has to sign and for papers that travel. */
const awayMinutes = 1350;
/** From a month on, the time of small work is a period in which something is open, and no slip of a unit; nobody checks for a month. */
const periodMinutes = 9000;

export const implausibleDuration: Rule = {
  id: "implausible-duration",
  severity: "warning",
  title: { id: "Waktu yang tidak masuk akal", en: "A time that cannot be right" },
  why: {
    id: "Waktu yang salah angka atau satuan membuat tenggat terlewat sejak awal dan beban kerja salah dihitung.",
    en: "A wrong number or unit makes deadlines fail from the start and workload be counted wrongly.",
  },
  basis: {
    kind: "practice",
    text: {
      id: "Pemeriksa membandingkan waktu sebuah langkah dengan besar pekerjaannya dan dengan langkah lain.",
      en: "Reviewers compare the time of a step with the size of its work and with the other steps.",
    },
  },
  check(checked, report) {
    const timed = actingSteps(checked).flatMap((step) => {
      const minutes = roughMinutes(step.duration);
      return minutes === undefined ? [] : [{ step, minutes }];
    });
    const small = timed.filter(({ step }) => isSmallWork(step));
    for (const { step, minutes } of timed) {
      const { text } = step.duration;
      const outside = outsideWorker(checked, step);
      if (outside !== undefined && minutes <= outsideMinutes) {
        report(step, "duration", messages.elsewhere(text, outside));
        continue;
      }
      const work = bigWorkOf(step);
      const longer = small.find((other) => other.minutes > minutes);
      if (work !== undefined && minutes <= tooShortMinutes) {
        if (longer)
          report(
            step,
            "duration",
            messages.shorterThan(text, step.activity, longer.step.duration.text, longer.step.activity),
          );
        else if (work !== "draft") report(step, "duration", messages.short(text, step.activity));
      }
      const others = small.filter((other) => other.step !== step).map((other) => other.minutes);
      const isSmall = others.length < small.length && others.length > 1;
      const slip = minutes >= longMinutes && minutes < periodMinutes && minutes >= tooLongTimes * median(others);
      const patient = minutes <= awayMinutes && (waitsForSignature(step) || leavesTheOffice(step));
      if (isSmall && slip && !patient) report(step, "duration", messages.long(text, step.activity));
      const rest = timed.filter((other) => other.step !== step).map((other) => other.minutes);
      const endless = rest.length > 1 && minutes >= periodMinutes && minutes >= tooLongTimes * median(rest);
      if (isCheck(step) && endless) report(step, "duration", messages.longCheck(text, step.activity));
    }
  },
  examples: [
    sop`
      1 | Kasubbag | Menugaskan Staf menyusun laporan | | Agenda  | 15 menit | Disposisi
      2 | Staf     | Mengumpulkan data dari bidang    | | Data    | 10 menit | Data lengkap ✗
      3 | Staf     | Menyusun laporan kinerja         | | Data    | 10 menit | Konsep laporan ✗
      4 | Staf     | Menyerahkan laporan kepada Camat | | Konsep  | 2 hari   | Tanda terima ✗
      5 | Staf     | Mengirim laporan                 | | Laporan | 15 menit | Tanda terima
      6 | Staf     | Mengarsipkan laporan             | | Laporan | 5 menit  | Arsip`,
    sop`
      No | Staf, BKD | Kegiatan
      1 | Staf | Menyerahkan berkas kepada BKD                          | | Berkas | 30 menit | Tanda terima
      2 | BKD  | Menerima berkas dan mengembalikannya setelah dibuatkan SK | | Berkas | 15 menit | SK ✗`,
    sop`
      1 | Staf     | Menyusun daftar kebutuhan  | | Data   | 30 menit | Daftar
      2 | Kasubbag | Memeriksa daftar kebutuhan | ya → 3, tidak → 1 | Daftar | 120 hari | Daftar diparaf ✗
      3 | Camat    | Menandatangani daftar      | | Daftar | 10 menit | Daftar ditandatangani`,
    sop`
      1 | Staf  | Menyusun laporan kinerja | | Data    | 2 hari   | Konsep laporan
      2 | Camat | Menandatangani laporan   | | Konsep  | 10 menit | Laporan`,
    nearMiss(sop`
      1 | Staf     | Membuat daftar permintaan data   | | Agenda | 10 menit | Daftar
      2 | Kasubbag | Membuat surat pengantar          | | Daftar | 10 menit | Surat
      3 | Camat    | Menandatangani surat             | | Surat  | 1 hari   | Surat
      4 | Staf     | Mengirim surat                   | | Surat  | 15 menit | Tanda terima
      5 | Staf     | Mengarsipkan surat setiap bulan  | | Surat  | 1 bulan  | Arsip
      6 | Staf     | Menyerahkan boks arsip kepada Lembaga Kearsipan Daerah | | Arsip | 1 hari | Tanda terima`),
  ],
};

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Infinity;
}

/** Another office, by the name of its column. */
const otherOffice =
  /^(bkd|bkn|bkpsdm|bkpp|bpkad|bappeda|bapenda|inspektorat|setda|sekda|sekretari\w+ daerah|kppn|kementerian|dprd|pt\b|notaris)/i;

/** The name of whoever, outside the office, takes papers in, works on them and gives them back in this one step. */
function outsideWorker(of: Sop, step: Step): string | undefined {
  const names = step.performerIds.flatMap((id) => findPerformer(of, id) ?? []);
  const outside = names.find(({ kind, name }) => kind === "external" || otherOffice.test(name));
  const insiders = of.performers.filter(({ name }) => !otherOffice.test(name));
  if (!outside || insiders.length * 2 < of.performers.length) return undefined;
  const verbs = verbsIn(step.activity);
  const given = verbs.some((verb) => verb.verbClass === "handover" || verb.verbClass === "return");
  const known = step.requirements.map(letters);
  const worked =
    verbs.some((verb) => ["make", "sign", "check"].includes(verb.verbClass)) ||
    step.outputs.some((output) => !known.includes(letters(output)));
  return given && worked ? outside.name : undefined;
}
