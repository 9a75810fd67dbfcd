import { graymap, grayOf, wordsOf, type Sight } from "@alur/read";
import jbig2Url from "pdfjs-dist/wasm/jbig2.wasm?url";
import openjpegUrl from "pdfjs-dist/wasm/openjpeg.wasm?url";
import qcmsUrl from "pdfjs-dist/wasm/qcms_bg.wasm?url";
import { createWorker, OEM, PSM, type Worker as LetterReader } from "tesseract.js";
import letterReaderUrl from "tesseract.js/dist/worker.min.js?url";
import coreUrl from "tesseract.js-core/tesseract-core-simd-lstm.wasm.js?url";
import lettersUrl from "@tesseract.js-data/ind/4.0.0_best_int/ind.traineddata.gz?url";

/** Eyes for pictures and scanned pages in the browser. Everything they need comes from where the app itself came from, at the first scan and not before. */
export function openBrowserSight(): Sight {
  let letters: Promise<LetterReader> | undefined;
  return {
    pdf: pdfOptions,
    easel(width, height) {
      const canvas = new OffscreenCanvas(width, height);
      return {
        canvas,
        see: (scale) => {
          const seen = canvas.getContext("2d")?.getImageData(0, 0, width, height);
          if (!seen) throw new Error("This browser draws no pictures beside the page.");
          return grayOf(seen, scale);
        },
      };
    },
    async recognize(piece) {
      letters ??= openLetters();
      const reader = await letters;
      await reader.setParameters({
        tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
        user_defined_dpi: String(Math.round(piece.scale * 72)),
      });
      const picture = new Blob([graymap(piece)]);
      const { data } = await reader.recognize(picture, {}, { blocks: true, text: false });
      return wordsOf(data.blocks ?? []);
    },
    async close() {
      await (await letters)?.terminate();
    },
  };
}

const whole = (url: string): string => new URL(url, location.href).href;

function openLetters(): Promise<LetterReader> {
  return createWorker("ind", OEM.LSTM_ONLY, {
    workerPath: whole(letterReaderUrl),
    workerBlobURL: false,
    corePath: whole(coreUrl),
    // The letters' own file name would be put behind this folder; behind a "#" it is not asked for.
    langPath: `${whole(lettersUrl)}#`,
    gzip: true,
    cacheMethod: "none",
  });
}

/** Canvases for pdf.js beside the page, where there is no document to make them. */
class SheetFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext("2d", { willReadFrequently: true }) };
  }
  getNoAlphaContext(canvas: OffscreenCanvas) {
    return canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number) {
    canvas.width = width;
    canvas.height = height;
  }
  destroy(sheet: { canvas: OffscreenCanvas | null; context: unknown }) {
    if (sheet.canvas) sheet.canvas.width = sheet.canvas.height = 0;
    sheet.canvas = null;
    sheet.context = null;
  }
}

/** Filters of pdf.js are pieces of a document; a scan needs none. */
class NoFilters {
  addFilter = () => "none";
  addHCMFilter = () => "none";
  addAlphaFilter = () => "none";
  addLuminosityFilter = () => "none";
  addKnockoutFilter = () => "none";
  addHighlightHCMFilter = () => "none";
  destroy = () => {};
}

const ownFiles: Readonly<Record<string, string>> = {
  "jbig2.wasm": jbig2Url,
  "openjpeg.wasm": openjpegUrl,
  "qcms_bg.wasm": qcmsUrl,
};

/** What pdf.js fetches to take scanners' pictures apart, from the app itself. */
class OwnFiles {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = ownFiles[filename];
    if (url === undefined) throw new Error(`${filename} does not come along.`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${filename} could not be fetched.`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** What pdf.js needs to draw beside the page. */
export const pdfOptions = {
  CanvasFactory: SheetFactory,
  FilterFactory: NoFilters,
  BinaryDataFactory: OwnFiles,
  wasmUrl: "wasm/",
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
};
