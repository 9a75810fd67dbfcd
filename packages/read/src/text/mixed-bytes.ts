/** The characters that Windows-1252 has at 0x80–0x9F; the rest are those of Latin-1. Five places are empty and stay what they are. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const letters = Array.from({ length: 0x80 }, (_, i) =>
  new TextEncoder().encode(windows1252[i] ?? String.fromCharCode(0x80 + i)),
);

/**
 * Reads bytes that are no whole UTF-8: what is a character of UTF-8 stays one, and every other byte is a letter or mark of Windows-1252. So a file in which
 * both were pasted together keeps all its letters.
 */
export function decodeMixedBytes(bytes: Uint8Array): string {
  // One byte of Windows-1252 takes at most three in UTF-8.
  const mended = new Uint8Array(bytes.length * 3);
  let to = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : characterLength(bytes, at);
    if (length > 0) {
      for (const end = at + length; at < end; at++) mended[to++] = bytes[at] ?? 0;
      continue;
    }
    for (const part of letters[byte - 0x80] ?? []) mended[to++] = part;
    at++;
  }
  return new TextDecoder().decode(mended.subarray(0, to));
}

/** How many bytes the UTF-8 character takes that begins here; 0 where none begins. */
function characterLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  // Some first bytes would allow a second one that spells a character in too many bytes or none at all.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < least || second > most) return 0;
  for (let i = at + 2; i < at + length; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
