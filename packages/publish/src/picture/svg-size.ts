import { brokenPicture, type SizeReading } from "./size-reading.ts";

/** The size of an SVG that stands by itself; undefined for a file of another kind. */
export function readSvgSize(bytes: Uint8Array): SizeReading | undefined {
  const text = new TextDecoder().decode(bytes);
  const root = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg\b([^>]*)>/.exec(text);
  if (!root) return undefined;
  if (!/<\/svg>\s*(?:<!--[\s\S]*?-->\s*)*$/.test(text)) return brokenPicture;
  if (/<(script|foreignObject|image|use[^>]*href\s*=\s*["'][^#])|<!ENTITY|\son\w+\s*=/i.test(text)) return notAlone;
  const attribute = (name: string): string =>
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(root[1] ?? "")?.[1] ?? "";
  const [, , boxWidth, boxHeight] = attribute("viewBox")
    .split(/[\s,]+/)
    .map(Number);
  const width = boxWidth ?? parseFloat(attribute("width"));
  const height = boxHeight ?? parseFloat(attribute("height"));
  return width > 0 && height > 0 ? { width, height } : brokenPicture;
}

const notAlone: SizeReading = {
  problem: {
    id: "Gambar SVG ini memuat program, gambar lain atau tautan. Simpan logonya sebagai PNG, lalu coba lagi.",
    en: "This SVG holds a program, other pictures or links. Save the logo as PNG and try again.",
  },
};
