import { hasGlyph } from "./font-metrics.ts";

/** What stands on paper for a character that the font does not have. */
export const replacement = "□";

/** Marks that other programs use for the same thing and that the font lacks; the last ones are the bullets of Word's symbol fonts. */
const alike: Record<string, string> = {
  "☐": "□",
  "☑": "■",
  "◇": "◊",
  "✓": "√",
  "✔": "√",
  "➔": "→",
  "➢": "►",
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "►",
  "\uf0fc": "√",
};

/** Most texts of an office: letters of this kind need no second look. */
const alreadyPrintable = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * The text as it can be printed: one line, single spaces, composed accents, no invisible characters, and □ for what the font cannot show.
 * Screen, SVG and PDF all print this text, so that they break it in the same places.
 */
export function printable(text: string): string {
  if (alreadyPrintable.test(text)) return text;
  const composed = text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/\p{Cf}/gu, "")
    .trim();
  let printed = "";
  for (const character of composed) {
    const known = character.length === 1 && hasGlyph(character.charCodeAt(0));
    printed += known ? character : (alike[character] ?? replacement);
  }
  return printed;
}
