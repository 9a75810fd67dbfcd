import { UnreadableDocument } from "../unreadable-document.ts";
import { decodeMixedBytes } from "./mixed-bytes.ts";

/** The largest text that is read: far more than any office's collection of SOPs. */
export const LARGEST_TEXT_BYTES = 10 * 1024 * 1024;

/** A text and how its letters were stored. `windows-1252` is the table of older Windows programs, taken where the bytes are no UTF-8. */
export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/** The bytes of a text file as text: UTF-8, UTF-16 with or without its byte order mark, or Windows-1252. Throws `UnreadableDocument` for anything that is no text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > LARGEST_TEXT_BYTES) {
    const megabytes = (bytes.length / 1024 / 1024).toLocaleString("id-ID", { maximumFractionDigits: 1 });
    throw new UnreadableDocument({
      id: `Berkas ini terlalu besar (${megabytes} MB). Alur membaca teks sampai 10 MB; bagi dokumennya, lalu buka satu per satu.`,
      en: `This file is too large (${megabytes} MB). Alur reads text up to 10 MB; split the document and open the parts one by one.`,
    });
  }
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    // A file that was cut off may end in half a letter.
    const text = new TextDecoder(wide).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    if (!isPlausible(text)) throw notText();
    return { text, encoding: wide };
  }
  if (looksBinary(bytes)) throw notText();
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" };
  const text = decodeMixedBytes(bytes);
  if (!isPlausible(text)) throw notText();
  return { text, encoding: "windows-1252" };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte order mark, or by its zero bytes: a Latin letter has one beside it, always on the same side. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.floor(Math.min(bytes.length, 8192) / 2);
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) first++;
    if (bytes[2 * pair + 1] === 0) second++;
  }
  if (pairs < 4) return undefined;
  if (second > pairs / 2 && first < second / 20) return "utf-16le";
  if (first > pairs / 2 && second < first / 20) return "utf-16be";
  return undefined;
}

/** Text in one byte a letter has no zero byte, and the files people mistake for text say at their beginning what they are. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  return head.includes(0) || signatures.some((signature) => signature.every((byte, i) => head[i] === byte));
}

// Word and Excel files (a ZIP), PDF, Word and Excel before 2007, pictures.
const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

/** Whether the letters make a text that somebody of a government office wrote: mostly plain letters, digits and blanks, hardly any control character. */
function isPlausible(text: string): boolean {
  const head = text.slice(0, 100_000);
  const count = (pattern: RegExp) => head.match(pattern)?.length ?? 0;
  const odd = count(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/g);
  return odd <= head.length / 100 && count(/[a-z0-9\s\p{P}\p{S}]/giu) >= head.length * 0.7;
}

function notText(): UnreadableDocument {
  return new UnreadableDocument({
    id: "Berkas ini bukan teks. Buka dokumennya di Word atau Excel, salin tabel SOP-nya, lalu tempelkan.",
    en: "This file is not text. Open the document in Word or Excel, copy its SOP table and paste it.",
  });
}
