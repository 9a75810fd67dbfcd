/** The zones of Indonesia by their distance from UTC. */
const zones: Readonly<Record<number, readonly [zone: string, name: string]>> = {
  420: ["Asia/Jakarta", "WIB"],
  480: ["Asia/Makassar", "WITA"],
  540: ["Asia/Jayapura", "WIT"],
};

/** "23 Nov 2026, 14.30 WIB": a moment on paper, in the zone of the office and with its name. */
export function printMoment(at: string | null, utcOffsetMinutes: number): string {
  if (at === null) return "";
  const [timeZone, name] = zones[utcOffsetMinutes] ?? ["UTC", "UTC"];
  const date = new Intl.DateTimeFormat("id-ID", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  }).format(new Date(at));
  return `${date} ${name}`;
}
