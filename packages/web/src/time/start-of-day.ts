/** When a day begins in an office's zone: `2026-12-01` becomes `2026-12-01T00:00:00+07:00`. */
export function startOfDay(date: string, utcOffsetMinutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(Math.abs(utcOffsetMinutes) / 60), Math.abs(utcOffsetMinutes) % 60];
  return `${date}T00:00:00${utcOffsetMinutes < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}
