import { createCanvas, type Canvas } from "@napi-rs/canvas";
import { openSight } from "../io/index.ts";
import { openPdf } from "../pdf/open-pdf.ts";

/** How a sheet was scanned: how finely, how askew it lay, how grainy and how grey it came out, how hard the picture was pressed. */
export interface Scanner {
  dpi: number;
  /** Degrees. */
  skew: number;
  /** How far the lightness of a place strays, of 255. */
  noise: number;
  /** How light the paper is, of 255. */
  paper: number;
  /** 1 to 100; the usual scanner presses to about 60. */
  quality: number;
}

export const goodScanner: Scanner = { dpi: 200, skew: 0, noise: 0, paper: 255, quality: 85 };
export const officeScanner: Scanner = { dpi: 200, skew: 0.6, noise: 10, paper: 236, quality: 60 };
export const oldScanner: Scanner = { dpi: 150, skew: -1.1, noise: 16, paper: 226, quality: 50 };

/** The pages of a PDF as a scanner would see their prints. */
export async function scansOf(pdf: Uint8Array, scanner: Scanner): Promise<Canvas[]> {
  const sight = openSight();
  const { file, close } = await openPdf(pdf, sight.pdf);
  try {
    const scans: Canvas[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const viewport = page.getViewport({ scale: scanner.dpi / 72 });
      const sheet = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas: sheet as never, viewport }).promise;
      scans.push(scanned(sheet, scanner, number));
    }
    return scans;
  } finally {
    await close();
  }
}

/** A PDF that holds nothing but pictures of its pages, as a scanner makes it. */
export async function scannedPdf(pdf: Uint8Array, scanner: Scanner): Promise<Uint8Array> {
  const scans = await scansOf(pdf, scanner);
  return picturesPdf(
    scans.map((scan) => ({
      jpeg: scan.toBuffer("image/jpeg", scanner.quality),
      width: scan.width,
      height: scan.height,
      dpi: scanner.dpi,
    })),
  );
}

function scanned(sheet: Canvas, { skew, noise, paper }: Scanner, seed: number): Canvas {
  const glass = createCanvas(sheet.width, sheet.height);
  const context = glass.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, glass.width, glass.height);
  context.translate(glass.width / 2, glass.height / 2);
  context.rotate((skew * Math.PI) / 180);
  context.drawImage(sheet, -sheet.width / 2, -sheet.height / 2);
  const seen = context.getImageData(0, 0, glass.width, glass.height);
  const grain = grains(seed);
  for (let at = 0; at < seen.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = seen.data.subarray(at, at + 3);
    const gray = (0.299 * red + 0.587 * green + 0.114 * blue) * ((paper - 20) / 255) + 20 + noise * grain();
    seen.data.fill(gray, at, at + 3);
  }
  context.resetTransform();
  context.putImageData(seen, 0, 0);
  return glass;
}

/** The same grains each time: about -2 to 2, most near 0. */
function grains(seed: number): () => number {
  let state = seed * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0xffff_ffff;
  };
  return () => (next() + next() + next() - 1.5) * 1.5;
}

interface Picture {
  jpeg: Uint8Array;
  width: number;
  height: number;
  dpi: number;
}

function picturesPdf(pictures: readonly Picture[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (...body: (string | Uint8Array)[]) => {
    places.push(length);
    write(`${places.length} 0 obj\n`);
    for (const part of body) write(part);
    write("\nendobj\n");
  };
  write("%PDF-1.7\n");
  object("<< /Type /Catalog /Pages 2 0 R >>");
  object(
    `<< /Type /Pages /Count ${pictures.length} /Kids [${pictures.map((_, i) => `${3 + 3 * i} 0 R`).join(" ")}] >>`,
  );
  for (const [i, { jpeg, width, height, dpi }] of pictures.entries()) {
    const [wide, high] = [(width * 72) / dpi, (height * 72) / dpi];
    const draw = `${wide} 0 0 ${high} 0 0 cm /S Do`;
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Resources << /XObject << /S ${4 + 3 * i} 0 R >> >> /Contents ${5 + 3 * i} 0 R >>`,
    );
    object(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      "\nendstream",
    );
    object(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
  }
  const table = length;
  const lines = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  write(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${lines}`);
  write(`trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  const file = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
