import { oneLine } from "../text/clean-text.ts";
import type { Block } from "../text/page-content.ts";

/** A line of running text, wherever tabs may have cut it, without list dashes and Markdown stars. */
export interface Line {
  text: string;
  line: number;
}

export function linesOf(blocks: readonly Block[]): Line[] {
  const raw = blocks.flatMap((block): Line[] =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.map(({ cells, line }) => ({ text: cells.filter((cell) => cell !== "").join(" "), line })),
  );
  return raw.flatMap(({ text, line }) => {
    const plain = oneLine(text.replace(/[*#_]+/g, " ")).replace(/^[-–•]\s+/, "");
    return plain === "" ? [] : [{ text: plain, line }];
  });
}
