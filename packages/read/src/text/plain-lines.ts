// Zero-width characters, direction and variation marks (`DI`), and control characters other than white space say nothing and break words apart.
const unseen = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFF9-\uFFFB\p{DI}]/gu;

/** A text with one kind of line end and without what nobody sees. Every program ends its lines in its own way, and pasting mixes them. */
export function plainLines(text: string): string {
  return text
    .toWellFormed()
    .replace(unseen, "")
    .replace(/\r\r?\n|\r|\u0085|\u2029/g, "\n")
    .replace(/^\f|\f$/gm, "");
}
