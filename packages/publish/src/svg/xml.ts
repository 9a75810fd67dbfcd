/** Text made safe for an XML element or attribute. Characters that XML cannot hold at all are left out. */
export function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Millimetres with three decimals, without trailing noughts. */
export function mm(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
