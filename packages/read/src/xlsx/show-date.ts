const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const days = "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" ");
const MILLISECONDS_PER_DAY = 86_400_000;

/** A moment as its format shows it. `serial` counts days since the end of 1899, and Excel counts a 29 February 1900 that never was. */
export function showDate(serial: number, section: string): string {
  const seconds = Math.round(serial * 86_400);
  const date = new Date(
    Date.UTC(1899, 11, serial < 61 ? 31 : 30) + Math.floor(seconds / 86_400) * MILLISECONDS_PER_DAY,
  );
  const [hour, minute, second] = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const twelve = /am\/pm/i.test(section);
  const tokens = section.match(/"[^"]*"|\\.|\[[^\]]*\]|[_*].|am\/pm|y+|m+|d+|h+|s+|[^]/gi) ?? [];
  const units = tokens.map((token) =>
    /^\[?([hms])\1*\]?$/i.test(token) ? token.replace(/\W/g, "").charAt(0).toLowerCase() : "",
  );
  return tokens
    .map((token, i) => {
      const before = units.slice(0, i).findLast((unit) => unit !== "");
      const after = units.slice(i + 1).find((unit) => unit !== "");
      const lower = token.toLowerCase();
      if (/^\[h+\]$/.test(lower)) return String(Math.floor(seconds / 3600));
      if (/^\[m+\]$/.test(lower)) return String(Math.floor(seconds / 60));
      if (/^\[s+\]$/.test(lower)) return String(seconds);
      if (lower === "am/pm") return hour < 12 ? "AM" : "PM";
      if (/^y+$/.test(lower))
        return lower.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
      if (/^m+$/.test(lower) && (before === "h" || after === "s"))
        return lower.length > 1 ? two(minute) : String(minute);
      if (/^m+$/.test(lower)) return named(lower, date.getUTCMonth() + 1, months[date.getUTCMonth()] ?? "");
      if (/^d+$/.test(lower)) return named(lower, date.getUTCDate(), days[date.getUTCDay()] ?? "");
      if (/^h+$/.test(lower)) return shortOrTwo(lower, twelve ? hour % 12 || 12 : hour);
      if (/^s+$/.test(lower)) return shortOrTwo(lower, second);
      return literalPart(token);
    })
    .join("")
    .trim();
}

function named(token: string, number: number, name: string): string {
  if (token.length > 3) return name;
  return token.length === 3 ? name.slice(0, 3) : shortOrTwo(token, number);
}

function shortOrTwo(token: string, number: number): string {
  return token.length > 1 ? two(number) : String(number);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** What a part of a format that stands for no digit shows. */
export function literalPart(part: string): string {
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith("\\")) return part.slice(1);
  const money = /^\[\$([^\]-]*)/.exec(part)?.[1];
  if (money !== undefined) return money;
  return part.startsWith("[") ? "" : /^[_*]./.test(part) ? " " : part;
}
