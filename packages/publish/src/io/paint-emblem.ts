import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Picture } from "../picture/picture.ts";

/** Sharp in print at the size of an emblem, and still small: the longer side, in dots. */
const LONGER_SIDE = 480;

/** An emblem that is drawn (SVG) as a picture of dots, for programs that know no other. One that is made of dots already stays as it is. */
export async function paintEmblem(emblem: Picture): Promise<{ kind: "png" | "jpg"; bytes: Uint8Array }> {
  const { kind, bytes, width, height } = emblem;
  if (kind !== "svg") return { kind, bytes };
  const scale = LONGER_SIDE / Math.max(width, height);
  const [across, down] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = createCanvas(across ?? 1, down ?? 1);
  canvas.getContext("2d").drawImage(await loadImage(Buffer.from(bytes)), 0, 0, canvas.width, canvas.height);
  return { kind: "png", bytes: await canvas.encode("png") };
}
