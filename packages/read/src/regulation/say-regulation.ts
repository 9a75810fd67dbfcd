import type { DurationUnit, Message } from "@alur/model";
import type { Period } from "./period.ts";
import type { Duty, RegulatedPeriod, Regulation } from "./regulation.ts";

const duties: Readonly<Record<Duty, Message>> = {
  evaluation: { id: "evaluasi", en: "evaluation" },
  reporting: { id: "pelaporan", en: "reporting" },
  monitoring: { id: "pemantauan", en: "monitoring" },
};
const units: Readonly<Record<DurationUnit, Message>> = {
  second: { id: "detik", en: "second" },
  minute: { id: "menit", en: "minute" },
  hour: { id: "jam", en: "hour" },
  day: { id: "hari", en: "day" },
  week: { id: "minggu", en: "week" },
  month: { id: "bulan", en: "month" },
  year: { id: "tahun", en: "year" },
};

/** A regulation in one line: what it is called, and how often it wants its SOPs evaluated, reported on and watched. */
export function sayRegulation(regulation: Regulation): Message {
  const { kind, region, number, year, title, periods } = regulation;
  const name = [
    kind,
    region,
    number === "" ? "" : `Nomor ${number}`,
    year === "" ? "" : `Tahun ${year}`,
    title === "" ? "" : `tentang ${title}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
  const say = (language: keyof Message) =>
    periods.length === 0 ? name : `${name}: ${periods.map((each) => sayPeriod(each, language)).join(", ")}`;
  return { id: say("id"), en: say("en") };
}

function sayPeriod({ duty, article, period }: RegulatedPeriod, language: keyof Message): string {
  const often = period ? sayOften(period)[language] : { id: "secara berkala", en: "from time to time" }[language];
  return `${duties[duty][language]} ${often} (${article})`;
}

function sayOften({ times, every, unit, atLeast }: Period): Message {
  const { id, en } = units[unit];
  const [span, spanned] = every === 1 ? [id, en] : [`${every} ${id}`, `${every} ${en}s`];
  const said: Message =
    times === 1 && !atLeast
      ? { id: `setiap ${span}`, en: `every ${spanned}` }
      : {
          id: `${times} kali dalam ${every} ${id}`,
          en: times === 1 ? `once every ${spanned}` : `${times} times every ${spanned}`,
        };
  return atLeast ? { id: `paling sedikit ${said.id}`, en: `at least ${said.en}` } : said;
}
