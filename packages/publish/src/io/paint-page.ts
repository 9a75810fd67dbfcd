import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import type { Layout } from "../layout/layout.ts";
import { renderSvg } from "../svg/render-svg.ts";
import { typefaces } from "../text/font-metrics.ts";

/** Sharp on a screen and in a letter, and still small. */
const dotsPerInch = 150;
const dotsPerMillimetre = dotsPerInch / 25.4;

let fontsAreKnown = false;

/** One page as a PNG, painted from its SVG with our own fonts. The same page gives the same bytes on the same kind of computer. */
export async function paintPage(layout: Layout, page: number): Promise<Uint8Array> {
  learnFonts();
  const [width, height] = [layout.paper.width, layout.paper.height].map((side) => Math.round(side * dotsPerMillimetre));
  const canvas = createCanvas(width ?? 1, height ?? 1);
  const context = canvas.getContext("2d");
  // The painter knows no CSS variables and measures in dots.
  const svg = renderSvg({ ...layout, logo: undefined }, page)
    .replace(/ width="[\d.]+mm" height="[\d.]+mm"/, ` width="${width}" height="${height}"`)
    .replaceAll("var(--alur-paper, #fff)", "#fff");
  context.drawImage(await loadImage(Buffer.from(svg)), 0, 0);
  const shown = layout.pages[page];
  if (layout.logo && shown && shown.kind !== "flow" && shown.emblem) {
    const [x, y, w, h] = [shown.emblem.x, shown.emblem.y, shown.emblem.w, shown.emblem.h].map(
      (side) => side * dotsPerMillimetre,
    );
    context.drawImage(await loadImage(Buffer.from(layout.logo.bytes)), x ?? 0, y ?? 0, w ?? 0, h ?? 0);
  }
  return canvas.encode("png");
}

function learnFonts(): void {
  if (fontsAreKnown) return;
  for (const { name } of Object.values(typefaces)) {
    for (const face of ["400Regular", "700Bold"]) {
      const file = import.meta.resolve(`@expo-google-fonts/${name.toLowerCase()}/${face}/${name}_${face}.ttf`);
      if (!GlobalFonts.registerFromPath(fileURLToPath(file), name))
        throw new Error("Huruf Tinos atau Arimo tidak ditemukan. Jalankan npm ci lagi.");
    }
  }
  fontsAreKnown = true;
}
