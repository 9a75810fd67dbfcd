import arimoRegular from "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url";
import arimoBold from "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url";
import tinosRegular from "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?url";
import tinosBold from "@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?url";
import type { Sop } from "@alur/model";
import { layoutSop, renderSvg, typefaces } from "@alur/publish";
import { base64 } from "../device/base64.ts";
import type { PaperSettings } from "../device/paper-settings.ts";
import type { MadeFile } from "../device/save-file.ts";
import { fileNameOf } from "./made-files.ts";

const fonts = { serif: [tinosRegular, tinosBold], sans: [arimoRegular, arimoBold] } as const;
const weights = [400, 700] as const;

/** Sharp in print as well as on the screen. */
const DOTS_PER_MM = 200 / 25.4;

/** One page of the paper as a picture, painted by the browser itself. */
export async function pngFile(sop: Sop, settings: PaperSettings, page: number): Promise<MadeFile> {
  const layout = layoutSop(sop, settings);
  const { width, height } = layout.paper;
  const picture = await pictureOf(withFonts(renderSvg(layout, page), await fontFaces(settings.typeface)));
  const canvas = new OffscreenCanvas(Math.round(width * DOTS_PER_MM), Math.round(height * DOTS_PER_MM));
  const brush = canvas.getContext("2d");
  if (!brush) throw new Error("This browser paints no pictures.");
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const number = layout.pages.length > 1 ? `-${page + 1}` : "";
  return {
    name: `${fileNameOf(sop.identity.title)}${number}.png`,
    content: await canvas.convertToBlob({ type: "image/png" }),
  };
}

async function pictureOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture may fetch nothing, not even letters: they go into it. */
async function fontFaces(typeface: PaperSettings["typeface"]): Promise<string> {
  const faces = fonts[typeface].map(async (url, i) => {
    const font = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return `@font-face{font-family:${typefaces[typeface].name};font-weight:${weights[i]};src:url(data:font/ttf;base64,${base64(font)})}`;
  });
  return (await Promise.all(faces)).join("");
}

function withFonts(svg: string, faces: string): string {
  return svg.replace("<title", `<style>${faces}</style><title`);
}
