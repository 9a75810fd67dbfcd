import { parseDuration, sop, type DurationUnit, type Message, type Sop } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import { quote } from "../quote.ts";
import type { Rule } from "../rule.ts";

const messages = {
  longer: (sum: string, promised: string): Message => ({
    id: `Waktu langkah-langkahnya sudah berjumlah ${sum}, sedangkan standar pelayanan menjanjikan ${quote(promised)}.`,
    en: `The times of the steps already come to ${sum}, while the service standard promises ${quote(promised)}.`,
  }),
};
const ofTime = /jangka waktu|waktu (?:penyelesaian|pelayanan)/i;
const minutesIn: Partial<Record<DurationUnit, number>> = { second: 1 / 60, minute: 1, hour: 60 };
const printed: Partial<Record<DurationUnit, string>> = { minute: "menit", hour: "jam", day: "hari" };

/**
 * The least that the steps take together in the promise's unit. Days are never turned into hours: only the office's calendar knows how many
 * a day has, so that steps in another unit count for nothing here.
 */
function leastTime(sop: Sop, unit: DurationUnit): number {
  const times = actingSteps(sop).map(({ duration }) => duration);
  return times.reduce((sum, { kind, amount = 0, unit: own }) => {
    if ((kind !== "fixed" && kind !== "range") || own === undefined) return sum;
    if (own === unit) return sum + amount;
    const [worth, wanted] = [minutesIn[own], minutesIn[unit]];
    return worth === undefined || wanted === undefined ? sum : sum + (amount * worth) / wanted;
  }, 0);
}

export const longerThanPromised: Rule = {
  id: "longer-than-promised",
  severity: "warning",
  title: { id: "Lebih lama daripada janji layanan", en: "Longer than the service promises" },
  why: {
    id: "Jangka waktu dalam standar pelayanan adalah janji kepada masyarakat; langkah-langkahnya harus muat di dalamnya.",
    en: "The time in the service standard is a promise to the public; the steps must fit into it.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "UU 25/2009: standar pelayanan memuat jangka waktu penyelesaian",
      en: "UU 25/2009: the service standard holds the time of completion",
    },
  },
  check(checked, report) {
    const promise = checked.serviceStandard?.components.find(({ name }) => ofTime.test(name));
    const promised = promise && parseDuration(promise.text);
    if (!promised || promised.amount === undefined || promised.unit === undefined) return;
    const sum = leastTime(checked, promised.unit);
    const unit = printed[promised.unit];
    if (unit === undefined || sum <= (promised.most ?? promised.amount)) return;
    report(checked, "duration", messages.longer(`${sum.toLocaleString("id-ID")} ${unit}`, promise.text));
  },
  examples: [
    sop`
      Standar Pelayanan: Jangka Waktu Pelayanan = 2 hari ✗
      1 | Staf  | Menyusun konsep surat | | ATK    | 1 hari | Konsep
      2 | Camat | Menandatangani surat  | | Konsep | 2 hari | Surat`,
    sop`
      Standar Pelayanan: Jangka Waktu = 1 jam ✗
      1 | Staf  | Menyusun konsep surat | | ATK    | 45 menit | Konsep
      2 | Camat | Menandatangani surat  | | Konsep | 30 menit | Surat`,
    sop`
      Standar Pelayanan: Jangka Waktu = 3 hari
      1 | Staf  | Menyusun konsep surat | | ATK    | 1 hari | Konsep
      2 | Camat | Menandatangani surat  | | Konsep | 2 hari | Surat`,
    nearMiss(sop`
      Standar Pelayanan: Jangka Waktu = 1 hari; Biaya = 2 jam
      1 | Staf  | Menyusun konsep surat | | ATK    | 6 jam | Konsep
      2 | Camat | Menandatangani surat  | | Konsep | 5 jam | Surat`),
  ],
};
