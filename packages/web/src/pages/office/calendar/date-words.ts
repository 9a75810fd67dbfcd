import { useLanguage } from "../../../messages/language.tsx";
import { sayDate } from "../../../time/say-time.ts";

/** Says a date of the calendar ("2026-08-17"): "17 Agustus 2026". A date is the same in every zone. */
export function useDateWords(): (date: string) => string {
  const { language } = useLanguage();
  return (date) => sayDate({ language, utcOffsetMinutes: 420 }, `${date}T00:00:00+07:00`);
}
