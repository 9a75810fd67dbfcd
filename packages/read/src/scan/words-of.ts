import type { SeenWord } from "./sight.ts";

interface Framed {
  bbox: { x0: number; y0: number; x1: number; y1: number };
}
/** What the recogniser gives: words in lines, lines in paragraphs, paragraphs in blocks. */
type Block = { paragraphs: readonly { lines: readonly (Framed & { words: readonly SeenText[] })[] }[] };
type SeenText = Framed & { text: string; confidence: number };

/** The words of a recognised piece, each as high as its line: "naik" and "gaya" stand on one. */
export function wordsOf(blocks: readonly Block[]): SeenWord[] {
  return blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.flatMap(({ bbox: line, words }) =>
        words.map(({ text, confidence, bbox }) => ({
          text,
          left: bbox.x0,
          right: bbox.x1,
          top: line.y0,
          bottom: line.y1,
          sure: confidence,
        })),
      ),
    ),
  );
}
