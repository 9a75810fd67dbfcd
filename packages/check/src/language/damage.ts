/** What scanning and converting leave in a text: markup, LaTeX, broken characters, figures inside words, words cut into letters. */
const remains: readonly RegExp[] = [
  /<\/?[a-z][^<>]{0,30}>/i,
  /\\[a-z]{3,}|\$\s*\\|\bightharpoons?\b|\bdiamondsuit\b/i,
  /[�□▯◇♦◊]|â€|Ã[\u0080-\u00BF]/u,
  /\b\p{Ll}{3,}[01]\p{Ll}+\b|\b0\p{Ll}{4,}\b/u,
  /(?<!\p{L})(?:\p{Ll} ){3,}\p{Ll}(?!\p{L})/u,
];

/** The damaged words of a text, with what stands around them. Undefined where nothing is damaged. */
export function damageIn(text: string): string | undefined {
  for (const remain of remains) {
    const found = remain.exec(text);
    if (found) return around(text, found.index, found.index + found[0].length);
  }
  return undefined;
}

function around(text: string, from: number, to: number): string {
  const start = text.lastIndexOf(" ", Math.max(0, from - 8)) + 1;
  const end = text.indexOf(" ", to + 8);
  return text.slice(start, end < 0 ? undefined : end);
}
