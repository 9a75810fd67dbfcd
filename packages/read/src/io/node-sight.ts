import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { createWorker, OEM, PSM, type Worker } from "tesseract.js";
import { graymap } from "../picture/graymap.ts";
import { grayOf } from "../picture/gray-of.ts";
import { wordsOf } from "../scan/words-of.ts";
import type { Sight } from "../scan/sight.ts";

const require = createRequire(import.meta.url);

/** Eyes for pictures and scanned pages, with everything they need on this computer: nothing is fetched. */
export function openSight(): Sight {
  let letters: Promise<Worker> | undefined;
  const pdf = dirname(require.resolve("pdfjs-dist/package.json"));
  return {
    pdf: { wasmUrl: join(pdf, "wasm") + sep, standardFontDataUrl: join(pdf, "standard_fonts") + sep },
    easel(width, height) {
      const canvas = createCanvas(width, height);
      return { canvas, see: (scale) => grayOf(canvas.getContext("2d").getImageData(0, 0, width, height), scale) };
    },
    async recognize(piece) {
      letters ??= openLetters();
      const reader = await letters;
      await reader.setParameters({
        tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
        user_defined_dpi: String(Math.round(piece.scale * 72)),
      });
      const { data } = await reader.recognize(Buffer.from(graymap(piece)), {}, { blocks: true, text: false });
      return wordsOf(data.blocks ?? []);
    },
    async close() {
      await (await letters)?.terminate();
    },
  };
}

/** The recogniser with its Indonesian letters. */
function openLetters(): Promise<Worker> {
  const langPath = join(dirname(require.resolve("@tesseract.js-data/ind/package.json")), "4.0.0_best_int");
  return createWorker("ind", OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: "none" });
}
