/** Eighteen digits of a NIP, sixteen of a NIK, also as they are written in groups. */
const personal = /(?<!\d)(?:\d{18}|\d{16}|\d{8} \d{6} \d \d{3})(?!\d)/g;

/** A text in which personal numbers show only how they begin and end: a printed record goes from hand to hand. */
export function maskNumbers(text: string): string {
  return text.replaceAll(
    personal,
    (number) => `${number.slice(0, 4)}${"*".repeat(number.length - 6)}${number.slice(-2)}`,
  );
}
