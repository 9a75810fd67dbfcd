import { UnreadableDocument } from "../unreadable-document.ts";

/** The largest text that is read: far more than any office's collection of SOPs. */
export const LARGEST_TEXT_BYTES = 10 * 1024 * 1024;

/** The bytes of a text file as text: UTF-8, or UTF-16 with its byte order mark. Throws `UnreadableDocument` for anything that is no text. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_TEXT_BYTES) {
    const megabytes = (bytes.length / 1024 / 1024).toLocaleString("id-ID", { maximumFractionDigits: 1 });
    throw new UnreadableDocument({
      id: `Berkas ini terlalu besar (${megabytes} MB). Alur membaca teks sampai 10 MB; bagi dokumennya, lalu buka satu per satu.`,
      en: `This file is too large (${megabytes} MB). Alur reads text up to 10 MB; split the document and open the parts one by one.`,
    });
  }
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (wide === undefined && looksBinary(bytes)) throw notText(undefined);
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notText(cause, true);
  }
}

/** Text has no zero byte; its first block tells. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  return (
    head.includes(0) ||
    [80, 75, 3, 4].every((byte, i) => head[i] === byte) ||
    [37, 80, 68, 70].every((byte, i) => head[i] === byte)
  );
}

function notText(cause: unknown, encoding = false): UnreadableDocument {
  const problem = encoding
    ? {
        id: "Teks berkas ini tidak memakai pengodean UTF-8. Simpan ulang sebagai teks UTF-8, atau salin tabelnya dan tempelkan.",
        en: "The text of this file is not encoded as UTF-8. Save it again as UTF-8 text, or copy its table and paste it.",
      }
    : {
        id: "Berkas ini bukan teks. Buka dokumennya di Word atau Excel, salin tabel SOP-nya, lalu tempelkan.",
        en: "This file is not text. Open the document in Word or Excel, copy its SOP table and paste it.",
      };
  return new UnreadableDocument(problem, cause === undefined ? undefined : { cause });
}
