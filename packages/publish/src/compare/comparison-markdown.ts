import { cellPiece, cellText } from "../text-forms/cell-text.ts";
import type { TextPiece } from "./changed-words.ts";
import type { ComparisonContent } from "./comparison-content.ts";

/** The comparison as Markdown: what is gone is struck through, what is new is bold. */
export function comparisonMarkdown({ title, versions, summary, sections }: ComparisonContent): string {
  const blocks = [
    `# ${title}`,
    versions.map(({ label, value }) => `- ${label}: ${cellText(value)}`).join("\n"),
    summary,
    ...sections.map(({ heading, lines }) =>
      [
        `## ${heading}\n`,
        "| Bagian | Isi | Semula | Menjadi |",
        "|---|---|---|---|",
        ...lines.map(
          ({ place, part, before, after }) =>
            `| ${[place, part].map((text) => cellText(text)).join(" | ")} | ${marked(before, "~~")} | ${marked(after, "**")} |`,
        ),
      ].join("\n"),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Markdown marks hold only where no blank stands within them. */
function marked(pieces: readonly TextPiece[], mark: string): string {
  return pieces
    .map(({ text, change }) => {
      const cell = cellPiece(text);
      if (change === "same" || cell.trim() === "") return cell;
      const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(cell) ?? [];
      return `${before}${mark}${core}${mark}${after}`;
    })
    .join("")
    .trim();
}
