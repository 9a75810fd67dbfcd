import type { PublishedFile } from "./format.ts";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The date that every file bears which nobody dates: the first day that a zip archive can name. */
const undated = new Date(1980, 0, 1);

/**
 * An Office file packed anew without the moment at which it was made and without names drawn by lot, so that equal documents are equal bytes on every day. Its
 * parts keep their order, which Word relies on.
 */
export function withoutClock(packed: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(packed))) parts[path] = settled(path, bytes);
  return packUndated(parts);
}

/** Several files as one, for whoever takes only one. */
export function packFiles(files: readonly PublishedFile[]): Uint8Array {
  return packUndated(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
}

/** Packs the parts of a file so that equal parts make equal bytes. */
export function packUndated(parts: Zippable): Uint8Array {
  return zipSync(parts, { mtime: undated, level: 6 });
}

function settled(path: string, bytes: Uint8Array): Uint8Array {
  if (path === "docProps/core.xml") return strToU8(strFromU8(bytes).replace(moments, ""));
  if (path === "word/document.xml") return withMarksNumbered(bytes);
  if (path.startsWith("word/header")) return strToU8(strFromU8(bytes).replace(watermark, "$11"));
  return bytes;
}

/** The library numbers bookmarks on from document to document. */
function withMarksNumbered(bytes: Uint8Array): Uint8Array {
  const text = strFromU8(bytes);
  if (!text.includes("<w:bookmarkStart")) return bytes;
  const numbers = new Map<string, number>();
  return strToU8(
    text.replaceAll(bookmark, (_, before: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${before}"${number}"`;
    }),
  );
}

const bookmark = /(<w:bookmark(?:Start|End)\b[^>]*? w:id=)"(\d+)"/g;

/** Word knows a watermark by the beginning of its name; the library ends it with letters by lot. */
const watermark = /(PowerPlusWaterMarkObject)[\w-]+/g;

/** When it was made and last changed: both may be missing. */
const moments = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;
